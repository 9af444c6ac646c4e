import { sentencesIn } from '../text/sentence.ts';

/** One sentence of a case, as it is read back. */
export interface Piece {
  /** Of the line it stands in. */
  readonly key: string;
  readonly text: string;
  /** The blanks behind it in its line. */
  readonly after: string;
}

/** Every sentence of the lines that say something, in order. */
export function piecesOf(keys: readonly string[], texts: Readonly<Record<string, string>>): Piece[] {
  return keys.flatMap((key) =>
    sentencesIn(texts[key] ?? '').flatMap((piece) => {
      const text = piece.trim();
      return text === '' ? [] : [{ key, text, after: piece.slice(piece.trimEnd().length) }];
    }),
  );
}

/** The lines that these sentences make; a line of which none is left is ''. */
export function textsFrom(keys: readonly string[], pieces: readonly Piece[]): Record<string, string> {
  const whole = (key: string) => pieces.filter((piece) => piece.key === key).map(({ text, after }) => text + after);
  return Object.fromEntries(keys.map((key) => [key, whole(key).join('').trim()]));
}

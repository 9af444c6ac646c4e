import { type Piece, piecesOf, textsFrom } from '../../core/share/read-back.ts';
import { isNeeded } from '../../core/share/retelling.ts';
import { withSigns } from './marked-text.ts';
import { askText, nameOfLine, type Passed, type RetellingDesk } from './retelling-desk.ts';

interface ReadBack {
  pieces: readonly Piece[];
}

/** Every sentence by itself: it stays, is rewritten and then read again, or goes. Back is to the one before. */
export async function readSentences(desk: RetellingDesk): Promise<Passed> {
  const keys = desk.lines.map(({ key }) => key);
  const read: ReadBack = { pieces: piecesOf(keys, desk.texts) };
  for (let at = 0; at < read.pieces.length; ) {
    const passed = await readOne(desk, read, at);
    // What was being typed when people stopped stands in the texts already.
    if (passed === 'stop') return 'stop';
    Object.assign(desk.texts, textsFrom(keys, read.pieces));
    desk.keep(false);
    at += passed;
    if (at < 0) return 'back';
  }
  desk.counts.kept = read.pieces.length;
  return 'on';
}

/** Gives how far to go: on, back, or once more. */
async function readOne(desk: RetellingDesk, read: ReadBack, at: number): Promise<1 | 0 | -1 | 'stop'> {
  const { ask, messages, marksIn } = desk;
  const { retell } = messages;
  const piece = read.pieces[at];
  if (piece === undefined) return 1;
  const marks = marksIn(piece.text);
  const kinds = [...new Set(marks.map(({ question }) => retell.marked[question]))];
  const hint = [withSigns(piece.text, marks), ...(kinds.length === 0 ? [] : [retell.markedIn(kinds)])].join('\n');
  const small = {
    ask: retell.sentenceAsk(nameOfLine(piece.key, desk)),
    hint,
    part: { n: at + 1, of: read.pieces.length },
  };
  const isLast = isNeeded(piece.key) && read.pieces.filter(({ key }) => key === piece.key).length === 1;
  const chosen = await ask.choice(small, [
    { id: 'keep', label: retell.keep },
    { id: 'rewrite', label: retell.rewrite },
    ...(isLast ? [] : [{ id: 'drop', label: retell.drop }]),
  ]);
  if (chosen.type !== 'value') return chosen.type === 'back' ? -1 : 'stop';
  if (chosen.value === 'keep') return 1;
  if (chosen.value === 'rewrite') return rewrite(desk, read, at);
  read.pieces = read.pieces.toSpliced(at, 1);
  desk.counts.replaced += 1;
  return 0;
}

async function rewrite(desk: RetellingDesk, read: ReadBack, at: number): Promise<0 | 'stop'> {
  const { lines, messages } = desk;
  const piece = read.pieces[at];
  if (piece === undefined) return 0;
  const keys = lines.map(({ key }) => key);
  const withText = (text: string) => read.pieces.with(at, { ...piece, text });
  const whole = (typed: string) => textsFrom(keys, withText(typed))[piece.key] ?? '';
  const text = await askText(desk, {
    key: piece.key,
    question: messages.retell.rewriteAsk,
    initial: piece.text,
    whole,
  });
  if (typeof text === 'string') return text === 'stop' ? 'stop' : 0;
  if (text.typed.trim() !== piece.text) desk.counts.replaced += 1;
  read.pieces = withText(text.typed.trim());
  return 0;
}

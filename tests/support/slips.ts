/** A sound text with one slip put in, the line where it stands (from 1), and the text as it was meant. */
export interface Slipped {
  readonly kind: string;
  readonly text: string;
  readonly line: number;
  readonly meant: string;
  /** Whether only one mend is possible. */
  readonly isSafe: boolean;
}

/** The lines of a text in which something may be put, with what they consist of. */
interface FieldLine {
  readonly at: number;
  readonly lead: string;
  readonly key: string;
  readonly value: string;
}

/** Lines with a sentence behind a key, that does not go on. */
function sentences(lines: readonly string[]): FieldLine[] {
  return fields(lines).filter(({ value }) => /^[\p{L}][^:#"'’“”\\]* [^:#"'’“”\\]*$/u.test(value));
}

function fields(lines: readonly string[]): FieldLine[] {
  let literal = -1;
  return lines.flatMap((line, at) => {
    const width = line.search(/\S/u);
    if (literal !== -1 && (width === -1 || width > literal)) return [];
    const match = /^( *(?:- )?)([a-z-]+):(?: +(.*))?$/u.exec(line);
    const [, lead = '', key = '', value = ''] = match ?? [];
    literal = match && /^[|>]/u.test(value) ? lead.length : -1;
    return match ? [{ at, lead, key, value }] : [];
  });
}

type Put = (own: FieldLine) => { readonly line: string; readonly meant: string };

const text = (value: string) => JSON.stringify(value);

/** What is put in the place of a line with a sentence. */
const inSentence: Readonly<Record<string, readonly [isSafe: boolean, put: Put]>> = {
  'smart quotes': [true, (f) => as(f, `: “${f.value}”`, f.value)],
  'low smart quotes': [true, (f) => as(f, `: „${f.value}”`, f.value)],
  'single smart quotes': [true, (f) => as(f, `: ‘${f.value}’`, f.value)],
  guillemets: [true, (f) => as(f, `: «${f.value}»`, f.value)],
  'a smart quote that closes': [true, (f) => as(f, `: "${f.value}”`, f.value)],
  'a smart quote that opens': [true, (f) => as(f, `: “${f.value}"`, f.value)],
  'a quote left open': [false, (f) => as(f, `: "${f.value}`, f.value)],
  'a single quote left open': [false, (f) => as(f, `: '${f.value}`, f.value)],
  "'s": [true, (f) => as(f, `: 's ${f.value}`, `'s ${f.value}`)],
  "'t": [true, (f) => as(f, `: 't Is ${f.value}`, `'t Is ${f.value}`)],
  "'n and 't": [true, (f) => as(f, `: 'n Dag is 't ${f.value}`, `'n Dag is 't ${f.value}`)],
  'an apostrophe inside': [true, (f) => as(f, `: 'Zo'n ${f.value}'`, `Zo'n ${f.value}`)],
  'quotes inside quotes': [true, (f) => as(f, `: "Zij zei "nee" en ${f.value}"`, `Zij zei "nee" en ${f.value}`)],
  'text after a quote': [true, (f) => as(f, `: "Nee" ${f.value}`, `"Nee" ${f.value}`)],
  'text after a single quote': [true, (f) => as(f, `: 'Nee' ${f.value}`, `'Nee' ${f.value}`)],
  'two words in quotes': [true, (f) => as(f, `: "Ja" ${f.value} "nee"`, `"Ja" ${f.value} "nee"`)],
  'a comma behind a quote': [true, (f) => as(f, `: "${f.value}",`, f.value)],
  'a hard blank behind the colon': [true, (f) => as(f, `:\u00a0${f.value}`, f.value)],
  'a narrow blank behind the colon': [true, (f) => as(f, `:\u202f${f.value}`, f.value)],
  'a hard blank before the colon': [true, (f) => as(f, `\u00a0: ${f.value}`, f.value)],
  'a hard blank at the end': [true, (f) => as(f, `: ${f.value}\u00a0`, f.value)],
  'a joiner at the end': [true, (f) => as(f, `: ${f.value}\u200d`, f.value)],
  'a full-width colon': [true, (f) => as(f, `：${f.value}`, f.value)],
  'a full-width colon and a blank': [true, (f) => as(f, `： ${f.value}`, f.value)],
  'an equals sign': [true, (f) => as(f, ` = ${f.value}`, f.value)],
  'a semicolon': [true, (f) => as(f, `; ${f.value}`, f.value)],
  'no blank': [true, (f) => as(f, `:${f.value}`, f.value)],
  'no colon': [false, (f) => as(f, ` ${f.value}`, f.value)],
  'a colon inside': [true, (f) => as(f, `: Let op: ${f.value}`, `Let op: ${f.value}`)],
  'a colon at the end': [true, (f) => as(f, `: ${f.value}:`, `${f.value}:`)],
  'a # inside': [true, (f) => as(f, `: Zaal #3 ${f.value}`, `Zaal #3 ${f.value}`)],
  ...Object.fromEntries(
    ['@', '*', '%', '!', '&', '`', '- ', '? ', '* ', '& ', '! ', '> ', '| ', '[', '{', ', ', '] '].map((sign) => [
      `${sign} at the start`,
      [true, (f: FieldLine) => as(f, `: ${sign}${f.value}`, `${sign}${f.value}`)] as const,
    ]),
  ),
  '[x] at the start': [true, (f) => as(f, `: [concept] ${f.value}`, `[concept] ${f.value}`)],
  '{x} at the start': [true, (f) => as(f, `: {naam} ${f.value}`, `{naam} ${f.value}`)],
  '*x* at the start': [true, (f) => as(f, `: *Let op* ${f.value}`, `*Let op* ${f.value}`)],
  'words behind a #': [false, (f) => as(f, `: ${f.value} # en meer`, `${f.value} # en meer`)],
  'a quote that only closes': [false, (f) => as(f, `: ${f.value}"`, f.value)],
  'a smart quote that only closes': [false, (f) => as(f, `: ${f.value}”`, f.value)],
  'a smart quote that only opens': [false, (f) => as(f, `: “${f.value}`, f.value)],
  ...Object.fromEntries(
    ['**', '*', '__', '`'].map((sign) => [
      `a key between ${sign}`,
      [true, (f: FieldLine) => emphasised(f, `${sign}${f.key}${sign}:`)] as const,
    ]),
  ),
  'a key with its colon between **': [true, (f) => emphasised(f, `**${f.key}:**`)],
  '# at the start': [false, (f) => as(f, `: #${f.value.replaceAll(' ', '')}`, `#${f.value.replaceAll(' ', '')}`)],
};

function as({ lead, key }: FieldLine, after: string, value: string): ReturnType<Put> {
  return { line: `${lead}${key}${after}`, meant: `${lead}${key}: ${text(value)}` };
}

function emphasised(own: FieldLine, key: string): ReturnType<Put> {
  return { line: `${own.lead}${key} ${own.value}`, meant: as(own, '', own.value).meant };
}

/** Every text with one slip, of each kind, at each line where it can be made. */
export function* slipped(sound: string): Generator<Slipped> {
  const lines = sound.split('\n');
  for (const [kind, [isSafe, put]] of Object.entries(inSentence))
    for (const own of sentences(lines)) {
      const { line, meant } = put(own);
      yield withLines(kind, lines, { at: own.at, line: [line], meant: [meant], isSafe });
    }
  yield* structural(lines);
}

interface Change {
  readonly at: number;
  readonly line: readonly string[];
  readonly meant?: readonly string[];
  readonly isSafe: boolean;
  /** Where the slip stands, if that is not where the change begins. */
  readonly told?: number;
}

function withLines(kind: string, lines: readonly string[], { at, line, meant, isSafe, told = at }: Change): Slipped {
  const put = (own: readonly string[]) => [...lines.slice(0, at), ...own, ...lines.slice(at + line.length)].join('\n');
  const asItWas = lines.slice(at, at + line.length);
  return { kind, text: put(line), line: told + 1, meant: put(meant ?? asItWas), isSafe };
}

function* structural(lines: readonly string[]): Generator<Slipped> {
  for (const own of fields(lines)) {
    yield* indented(lines, own);
    yield* bracketed(lines, own);
    if (own.value === '|') yield* literal(lines, own.at, own.lead.length);
    if (own.value === '' && /^ *- \S/u.test(lines[own.at + 1] ?? '')) yield* list(lines, own.at);
  }
}

function* indented(lines: readonly string[], { at, lead, value }: FieldLine): Generator<Slipped> {
  const own = lines[at] ?? '';
  const next = (lines[at + 1] ?? '').search(/\S/u);
  const isAlone = value !== '' && next <= lead.length;
  if (lead === '' && isAlone && /^[a-z]/u.test(lines[at - 1] ?? ''))
    yield withLines('a blank at the start', lines, { at, line: [` ${own}`], isSafe: false });
  if (!/^ +$/u.test(lead)) return;
  const hard = '\u00a0'.repeat(lead.length);
  yield withLines('a tab as indent', lines, { at, line: [`\t${own.trimStart()}`], isSafe: true });
  yield withLines('a hard blank as indent', lines, { at, line: [`${hard}${own.trimStart()}`], isSafe: true });
  // Of two lines of which one is a blank further, nobody knows which is right.
  if (!isAlone || lead.length % 2 === 1) return;
  yield withLines('a blank too many', lines, { at, line: [` ${own}`], isSafe: false });
  yield withLines('a blank too few', lines, { at, line: [own.slice(1)], isSafe: false });
}

function* bracketed(lines: readonly string[], { at, lead, key, value }: FieldLine): Generator<Slipped> {
  if (!/^\[.*\]$/u.test(value) || value.includes('[[')) return;
  const own = lines[at] ?? '';
  yield withLines('a list left open', lines, { at, line: [own.slice(0, -1)], isSafe: true });
  if (!/^\[[a-z-]{3,}(?:, [a-z-]{3,})*\]$/u.test(value)) return;
  const smart = value.replace(/[\w-]{3,}/gu, (word) => `‘${word}’`);
  yield withLines('smart quotes in a list', lines, { at, line: [`${lead}${key}: ${smart}`], isSafe: true });
}

function* literal(lines: readonly string[], at: number, indent: number): Generator<Slipped> {
  const own = lines[at] ?? '';
  const end = lines.findIndex((line, index) => index > at && line !== '' && line.search(/\S/u) <= indent);
  const body = lines.slice(at + 1, end === -1 ? lines.length : end);
  const first = body[0] ?? '';
  const hasText = (line: string) => /^ *\p{Lu}?\p{L}+[ ,]/u.test(line) && !/^ *[a-z-]+: /u.test(line);
  for (const [index, line] of body.entries())
    if (index > 0 && hasText(line)) {
      yield withLines('a line that is not indented', lines, {
        at: at + 1 + index,
        line: [line.trimStart()],
        isSafe: false,
      });
      yield withLines('a line with a blank too few', lines, {
        at: at + 1 + index,
        line: [line.slice(1)],
        isSafe: false,
      });
    }
  if (body.some((line, index) => index > 0 && line.trim() === '') || !hasText(first)) return;
  yield withLines('text behind |', lines, {
    at,
    line: [`${own} ${first.trimStart()}`, ...body.slice(1)],
    meant: [own, ...body],
    isSafe: true,
    told: at,
  });
  const withColon = [`${first} Hij zei: nee.`, ...body.slice(1)];
  if (body.every((line) => line === '' || hasText(line)))
    yield withLines('no |', lines, {
      at,
      line: [own.slice(0, -2), ...withColon],
      meant: [own, ...withColon],
      isSafe: true,
    });
}

function* list(lines: readonly string[], at: number): Generator<Slipped> {
  const indent = (lines[at + 1] ?? '').search(/\S/u);
  const end = lines.findIndex((line, index) => index > at && line !== '' && line.search(/\S/u) < indent);
  const body = lines.slice(at + 1, end === -1 ? lines.length : end);
  const marked = (mark: string) =>
    body.map((line) => (line.search(/\S/u) === indent ? line.replace(/- +/u, mark) : line));
  const isTexts = body.every((line) => /^ *- \p{L}[^:#"']* [^:#"']*$/u.test(line) || line === '');
  for (const mark of ['• ', '– ', '* ', '· ', '▪ ', '•\t', '-\u00a0', '+ '])
    yield withLines(`${mark}as mark`, lines, { at: at + 1, line: marked(mark), isSafe: true });
  for (const mark of ['1. ', '2) ', 'a) '])
    if (isTexts) yield withLines(`${mark}as mark`, lines, { at: at + 1, line: marked(mark), isSafe: true });
  if (!isTexts) return;
  yield withLines('- without a blank', lines, { at: at + 1, line: marked('-'), isSafe: true });
  yield withLines('no dashes', lines, { at: at + 1, line: marked(''), isSafe: false, told: at });
  for (const [index, line] of body.entries())
    if (line.trim() !== '') {
      const meant = line.replace(/- (.*)/u, '- "Vraag 1: $1"');
      yield withLines('a colon in a point', lines, {
        at: at + 1 + index,
        line: [line.replace('- ', '- Vraag 1: ')],
        meant: [meant],
        isSafe: true,
      });
    }
}

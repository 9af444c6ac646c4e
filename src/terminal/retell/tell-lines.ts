import { isNeeded, optionOf, type TellingLine } from '../../core/share/retelling.ts';
import { span } from '../look.ts';
import type { StepPart } from '../steps/small.ts';
import { wrapText } from '../width.ts';
import { askText, nameOfLine, type Passed, type RetellingDesk } from './retelling-desk.ts';

/** The story told anew with the old one in sight, and the other lines offered one by one. Back is to the one before. */
export async function tellLines(desk: RetellingDesk, from: 'first' | 'last'): Promise<Passed> {
  const { lines } = desk;
  let step: 1 | -1 = from === 'first' ? 1 : -1;
  for (let at = from === 'first' ? 0 : lines.length - 1; at < lines.length; at += step) {
    const line = lines[at];
    if (line === undefined) return 'back';
    if (isMoot(line, desk)) continue;
    const passed = await tellLine(desk, line, { n: at + 1, of: lines.length });
    if (passed === 'stop') return 'stop';
    step = passed === 'on' ? 1 : -1;
    desk.keep(false);
  }
  return 'on';
}

/** A line of an option that is left out, or one of which the record says nothing and a case can do without. */
function isMoot({ key, old }: TellingLine, { texts }: RetellingDesk): boolean {
  const option = optionOf(key);
  const isGone = option !== undefined && texts[option] === '';
  if (isGone) texts[key] = '';
  return isGone || (old === '' && !isNeeded(key));
}

async function tellLine(desk: RetellingDesk, line: TellingLine, part: StepPart): Promise<Passed> {
  if (line.key === 'situation') return tellStory(desk, line, part);
  const { ask, texts, messages } = desk;
  const { retell } = messages;
  const name = nameOfLine(line.key, desk);
  const now = texts[line.key] || line.old;
  if (now === '') return typed(desk, line.key, { question: retell.lineNone(name), initial: '' });
  const chosen = await ask.choice({ ask: retell.lineAsk(name), hint: now, part }, [
    { id: 'keep', label: retell.keep },
    { id: 'rewrite', label: retell.rewrite },
    ...(isNeeded(line.key) ? [] : [{ id: 'drop', label: retell.drop }]),
  ]);
  if (chosen.type !== 'value') return chosen.type === 'back' ? 'back' : 'stop';
  if (chosen.value === 'rewrite') {
    const passed = await typed(desk, line.key, { question: retell.rewriteAsk, initial: now });
    return passed === 'back' ? tellLine(desk, line, part) : passed;
  }
  texts[line.key] = chosen.value === 'keep' ? now : '';
  return 'on';
}

async function tellStory(desk: RetellingDesk, line: TellingLine, part: StepPart): Promise<Passed> {
  const { key, old } = line;
  const { ask, texts, messages } = desk;
  const { retell, screen } = messages;
  const rows = (columns: number) => wrapText(old === '' ? retell.noOld : old, columns).map((row) => [span(row)]);
  const passage = { rows, enter: retell.onWithStory, leave: screen.keys.back };
  const read = await ask.read({ ask: retell.oldTitle, hint: retell.oldHint, part }, passage, []);
  if (read.type !== 'value') return read.type === 'back' ? 'back' : 'stop';
  const passed = await typed(desk, key, { question: retell.tellAsk, initial: texts[key] ?? '', keepsDraft: true });
  return passed === 'back' ? tellStory(desk, line, part) : passed;
}

async function typed(
  desk: RetellingDesk,
  key: string,
  asked: { readonly question: string; readonly initial: string; readonly keepsDraft?: boolean },
): Promise<Passed> {
  const text = await askText(desk, { key, ...asked });
  if (typeof text === 'string') return text;
  desk.texts[key] = text.typed;
  return 'on';
}

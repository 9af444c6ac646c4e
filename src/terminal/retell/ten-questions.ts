import type { PersonMark } from '../../core/share/marks.ts';
import { type ShareQuestion, shareQuestions } from '../../core/share/questions.ts';
import { type Line, span } from '../look.ts';
import type { Choice } from '../steps/asker.ts';
import { markedRows, withSigns } from './marked-text.ts';
import { askText, nameOfLine, type Passed, type RetellingDesk } from './retelling-desk.ts';

/** Ten questions about the whole text, none skipped. Who changes the text answers the same question again. */
export async function askTen(desk: RetellingDesk, from: 'first' | 'last'): Promise<Passed> {
  for (let at = from === 'first' ? 0 : shareQuestions.length - 1; at < shareQuestions.length; ) {
    const question = shareQuestions[at];
    if (question === undefined) return 'back';
    const passed = await askOne(desk, question, { n: at + 1, of: shareQuestions.length });
    if (passed === 'stop') return 'stop';
    if (passed === 'on') {
      desk.answered.add(question);
      desk.keep(false);
    }
    at += passed === 'on' ? 1 : -1;
  }
  return 'on';
}

async function askOne(
  desk: RetellingDesk,
  question: ShareQuestion,
  part: { readonly n: number; readonly of: number },
): Promise<Passed> {
  const { ask, messages } = desk;
  const { retell } = messages;
  for (;;) {
    const told = toldLines(desk, question);
    const words = told.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
    const hint = words.length === 0 ? retell.noMarks : retell.marks([...new Set(words)]);
    const rows = (columns: number) => told.flatMap((one) => rowsOf(one, columns));
    const chosen = await ask.read({ ask: retell.questions[question], hint, part }, { rows, brief: briefOf(told) }, [
      { id: 'no', label: retell.no },
      { id: 'change', label: retell.change },
    ]);
    if (chosen.type !== 'value') return chosen.type === 'back' ? 'back' : 'stop';
    if (chosen.value === 'no') return 'on';
    if ((await changeOne(desk, told)) === 'stop') return 'stop';
  }
}

interface ToldLine {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly marks: readonly PersonMark[];
}

function toldLines(desk: RetellingDesk, question: ShareQuestion): ToldLine[] {
  return desk.lines.flatMap(({ key }) => {
    const text = desk.texts[key] ?? '';
    const marks = desk.marksIn(text).filter((mark) => mark.question === question);
    return text === '' ? [] : [{ key, name: nameOfLine(key, desk), text, marks }];
  });
}

function rowsOf({ name, text, marks }: ToldLine, columns: number): Line[] {
  return [[span(name, 'strong')], ...markedRows(text, marks, columns), []];
}

/** Heard ten times, the whole would be much: only where something is marked, and the whole on request. */
function briefOf(told: readonly ToldLine[]): string[] {
  return told
    .filter(({ marks }) => marks.length > 0)
    .map(({ name, text, marks }) => `${name}: ${withSigns(text, marks)}`);
}

/** One of the lines in other words. */
async function changeOne(desk: RetellingDesk, told: readonly ToldLine[]): Promise<Passed> {
  const { ask, texts, messages } = desk;
  const rows = told.map(
    ({ key, name, text, marks }): Choice => ({ id: key, label: name, detail: withSigns(text, marks) }),
  );
  const chosen = await ask.choice({ ask: messages.retell.changeWhich }, rows);
  if (chosen.type !== 'value') return chosen.type === 'back' ? 'back' : 'stop';
  const initial = texts[chosen.value] ?? '';
  const text = await askText(desk, { key: chosen.value, question: messages.retell.rewriteAsk, initial });
  if (typeof text === 'string') return text;
  texts[chosen.value] = text.typed;
  desk.keep(false);
  return 'on';
}

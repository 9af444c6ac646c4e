import { listFrom, openFrom } from '../app/shelf/team-shelf.ts';
import { printLens } from '../core/lens/print.ts';
import { showLine } from '../core/text/characters.ts';
import { type Context, exit, print, say } from './context.ts';
import { printReadable } from './print-readable.ts';
import { sayFaulty } from './say-faulty.ts';

/** `driehoek lenses`: the lenses there are. JSON: `{ lenses: [{ id, title, language, about, source, questions, file }] }`. */
export async function lenses({ json = false }: { json?: boolean }, context: Context): Promise<number> {
  const { forms } = context.messages;
  const { found, faulty } = await listFrom('lenses', context);
  await sayFaulty(faulty, context);
  const listed = found.map(({ id, value, own }) => {
    const { title, language, about, source, questions } = value;
    return { id, title, language, about, source, questions: questions.length, file: own ?? null };
  });
  if (json) print(context, JSON.stringify({ lenses: listed }, null, 2));
  for (const { id, title, about, questions, file } of json ? [] : listed) {
    const from = file === null ? [] : [forms.own(file)];
    const facts = [showLine(title), forms.questions(questions), ...from];
    print(context, [id, facts.join(' · '), showLine(about)].join('\n  '));
  }
  if (!json) say(context, '', forms.seeMore('driehoek lenses show'));
  return exit.done;
}

/** `driehoek lenses show`: one lens with its questions. */
export async function showLens(named: string, _: object, context: Context): Promise<number> {
  const lens = await openFrom('lenses', named, context);
  await printReadable(printLens(lens, context.messages), context);
  return exit.done;
}

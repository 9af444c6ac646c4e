import { lackingIn, makeProgramme, type NewProgramme } from '../app/programme/new.ts';
import { type ToldProgramme, tellProgramme } from '../terminal/steps/tell-programme.ts';
import { type Context, canAsk, exit, print, printResult, say } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';

/** `driehoek programme new`: asks what was not said, and writes the plan. */
export async function programmeNew(
  id: string | undefined,
  { json = false, ...options }: Omit<NewProgramme, 'id'> & { readonly json?: boolean },
  context: Context,
): Promise<number> {
  const told: NewProgramme & ToldProgramme = { ...options, ...(id === undefined ? {} : { id }) };
  const isAsked = lackingIn(told).length > 0 && canAsk(context);
  if (isAsked && !(await askRest(told, context))) return exit.interrupted;
  const made = await makeProgramme(told, context);
  if (json) printResult(context, made);
  else {
    print(context, made.file);
    say(context, ...made.notices, context.messages.programme.made(made.file));
  }
  return exit.done;
}

async function askRest(told: ToldProgramme, context: Context): Promise<boolean> {
  const { messages } = context;
  const front = await openFrontEnd(context);
  try {
    const asked = await front.talk(messages.programme.ask.title, (ask) => tellProgramme(ask, told, messages));
    return asked === true;
  } finally {
    front.close();
  }
}

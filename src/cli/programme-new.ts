import { judgeOfPlan, lackingIn, makeProgramme, type NewProgramme } from '../app/programme/new.ts';
import { showLine } from '../core/text/characters.ts';
import { quoted } from '../core/text/quoted.ts';
import { type ToldProgramme, tellProgramme } from '../terminal/steps/tell-programme.ts';
import { type Context, canAsk, exit, print, printResult, say } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';
import { programName } from './program-name.ts';

/** `driehoek programme new`: asks what was not said, and writes the plan. */
export async function programmeNew(
  id: string | undefined,
  { json = false, ...options }: Omit<NewProgramme, 'id'> & { readonly json?: boolean },
  context: Context,
): Promise<number> {
  const told: NewProgramme & ToldProgramme = { ...options, ...(id === undefined ? {} : { id }) };
  const isAsked = lackingIn(told).length > 0 && canAsk(context);
  if (isAsked && !(await askRest(told, context))) {
    sayAgain(told, context);
    return exit.interrupted;
  }
  const made = await makeProgramme(told, context).catch((error: unknown) => {
    if (isAsked) sayAgain(told, context);
    throw error;
  });
  if (json) printResult(context, made);
  else {
    print(context, made.file);
    say(context, ...made.notices, context.messages.programme.made(made.file));
  }
  return exit.done;
}

async function askRest(told: ToldProgramme, context: Context): Promise<boolean> {
  const { messages } = context;
  const judge = await judgeOfPlan(told, context);
  const front = await openFrontEnd(context);
  try {
    const asked = await front.talk(messages.programme.ask.title, (ask) => tellProgramme(ask, told, judge, messages));
    return asked === true;
  } finally {
    front.close();
  }
}

/** Nothing was written: what people typed until they left is there as the command that goes on from it. */
function sayAgain(told: ToldProgramme, context: Context): void {
  const { id, leader = [], group = [], closing, answerFrom } = told;
  const parts = [
    ...(id === undefined ? [] : [quoted(showLine(id))]),
    ...leader.map((role) => `--leader ${quoted(showLine(role))}`),
    ...group.map((one) => `--group ${quoted(showLine(one))}`),
    ...(closing === undefined ? [] : [`--closing ${quoted(showLine(closing))}`]),
    ...(answerFrom === undefined ? [] : [`--answer-from ${quoted(showLine(answerFrom))}`]),
  ];
  if (parts.length === 0) return;
  const { goOn } = context.messages.programme;
  say(context, goOn, `  ${[programName(context.host.cwd()), 'programme new', ...parts].join(' ')}`);
}

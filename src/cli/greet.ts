import { unfinishedRecords } from '../app/records/unfinished-records.ts';
import { findProtocol } from '../app/shelf/find-protocol.ts';
import { weekEnd } from '../core/follow-up/select.ts';
import { localDay } from '../core/text/calendar.ts';
import { showLine } from '../core/text/characters.ts';
import type { Choice } from '../terminal/steps/asker.ts';
import { type Context, codeOfLeaving, exit } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';
import { knownDrafts } from './session/known-drafts.ts';
import { TRIAL_PROTOCOL } from './try.ts';

/** One of the ways in, and what it leads to. */
interface WayIn extends Choice {
  readonly go: () => Promise<number>;
}

/** Bare `driehoek`: in a terminal the ways in, elsewhere the help. Gives the exit code. */
export async function greet(help: () => void, context: Context): Promise<number> {
  const { host } = context;
  if (!host.stdin.isTTY || !host.stderr.isTTY) {
    help();
    return exit.done;
  }
  const ways = await waysIn(help, context);
  const chosen = await chooseWay(ways, context);
  if (typeof chosen === 'number') return chosen;
  return (ways.find(({ id }) => id === chosen)?.go ?? (async () => exit.done))();
}

/** The id of a way in, or an exit code where people leave. */
async function chooseWay(ways: readonly WayIn[], context: Context): Promise<string | number> {
  const { greeting } = context.messages;
  const front = await openFrontEnd(context);
  try {
    const small = { ask: greeting.ask, hint: greeting.about };
    const wishes = { leave: greeting.leave, detailRows: 2 };
    const chosen = await front.talk(greeting.title, (ask) => ask.choice(small, ways, wishes));
    if (chosen?.type === 'value') return chosen.value;
    return codeOfLeaving(chosen);
  } finally {
    front.close();
  }
}

async function waysIn(help: () => void, context: Context): Promise<WayIn[]> {
  const { greeting } = context.messages;
  const { minutes } = (await findProtocol(TRIAL_PROTOCOL, context)).protocol;
  return [
    {
      id: 'try',
      label: greeting.try,
      detail: greeting.tryDetail(minutes),
      go: async () => (await import('./try.ts')).tryOut({}, context),
    },
    {
      id: 'review',
      label: greeting.review,
      detail: greeting.reviewDetail,
      go: async () => (await import('./review.ts')).review(undefined, { svg: true }, context),
    },
    ...(await resumeWay(context)),
    ...(await dueWay(context)),
    {
      id: 'help',
      label: greeting.help,
      detail: greeting.helpDetail,
      go: async () => {
        help();
        return exit.done;
      },
    },
  ];
}

/** Only where a session stopped. */
async function resumeWay(context: Context): Promise<WayIn[]> {
  const { greeting } = context.messages;
  const drafts = await knownDrafts(context);
  const [only] = drafts;
  if (only === undefined) return [];
  const detail =
    drafts.length === 1 ? greeting.resumeOne(showLine(only.draft.title)) : greeting.resumeMany(drafts.length);
  const go = async () =>
    (await import('./resume.ts')).resume(drafts.length === 1 ? only.draft.id : undefined, {}, context);
  return [{ id: 'resume', label: greeting.resume, detail, go }];
}

/** Only where something is late, or promised for this week. */
async function dueWay(context: Context): Promise<WayIn[]> {
  const { greeting } = context.messages;
  const today = localDay(context.now());
  const until = weekEnd(today);
  const days = (await unfinishedRecords(context))
    .flatMap(({ lookBack, promises }) => [lookBack, ...promises.map(({ due }) => due)])
    .flatMap((day) => (day !== undefined && day <= until ? [day] : []));
  if (days.length === 0) return [];
  const late = days.filter((day) => day < today).length;
  const go = async () => (await import('./follow-up.ts')).followUp([], {}, context);
  return [{ id: 'due', label: greeting.due(days.length), detail: greeting.dueDetail(days.length, late), go }];
}

import { join } from 'node:path';
import { programmePlan } from '../../core/check/rules/programme-plan.ts';
import { planFaults } from '../../core/programme/plan-faults.ts';
import { PROGRAMME_FORMAT, type Programme, parseProgramme } from '../../core/programme/schema.ts';
import { typedClosing, typedGroup } from '../../core/programme/typed-group.ts';
import type { ProgrammeNewResult } from '../../core/results/programme.ts';
import { slug } from '../../core/text/slug.ts';
import { UserError } from '../../core/user-error.ts';
import { printYaml } from '../../core/yaml/print.ts';
import { makeFile } from '../../files/make-file.ts';
import { openFolder, shown } from '../../files/project.ts';
import { faultsShown } from '../faults.ts';
import type { Words, Workplace } from '../ports.ts';
import { seriesOf } from './open-programme.ts';

/** As people type it. */
export interface NewProgramme {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly series?: string | undefined;
  readonly leader?: readonly string[] | undefined;
  readonly group?: readonly string[] | undefined;
  readonly closing?: string | undefined;
  readonly answerFrom?: string | undefined;
  readonly answerDue?: string | undefined;
}

const SERIES = 'goed-werk';
/** From so many people on the screen shows words and marks. */
const COUNTED = 7;

/** What is still to be said before there is a programme, by the name of its option. */
export function lackingIn({ id, leader, group, closing, answerFrom, answerDue }: NewProgramme): string[] {
  const given = {
    ID: id,
    '--leader': leader?.[0],
    '--group': group?.[0],
    '--closing': closing,
    '--answer-from': answerFrom,
    '--answer-due': answerDue,
  };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

/** Writes the plan of a programme. Errors: a UserError for what does not fit together, and for a name that is taken. */
export async function makeProgramme(input: NewProgramme, ports: Words & Workplace): Promise<ProgrammeNewResult> {
  const { messages, cwd } = ports;
  const { programme: words } = messages;
  const lacking = lackingIn(input);
  if (lacking.length > 0) throw new UserError(words.needs(lacking), words.needsHint);
  const plan = planOf(input, ports);
  const project = await ports.project();
  const folder = openFolder(project.paths.programmes, project, messages, messages.files.outsideHint);
  const path = join(folder, `${plan.id}.yaml`);
  const file = shown(path, cwd);
  const text = printYaml(plan);
  const { value, findings } = parseProgramme(text, file, messages);
  if (value === undefined) throw new UserError((await faultsShown(findings, text, ports)).trimEnd());
  await refuseFaults(value, path, ports);
  makeFile(path, text, file, messages);
  return { format: 'driehoek/programme-new-result@1', id: plan.id, file, notices: adviceOn(value, ports) };
}

function planOf(input: NewProgramme, { messages }: Words): Programme {
  const { programme: words } = messages;
  const {
    id = '',
    title,
    series = SERIES,
    leader = [],
    group = [],
    closing = '',
    answerFrom = '',
    answerDue = '',
  } = input;
  const groups = group.map((typed) => {
    const read = typedGroup(typed);
    if (read === undefined) throw new UserError(words.badGroup(typed), words.needsHint);
    return read;
  });
  const day = typedClosing(closing);
  if (day === undefined) throw new UserError(words.badClosing(closing), words.needsHint);
  return {
    format: PROGRAMME_FORMAT,
    id: slug(id, 'programme'),
    ...(title === undefined ? {} : { title }),
    series,
    leaders: [...leader],
    groups,
    closing: { ...day, 'answer-from': answerFrom, 'answer-due': answerDue },
  };
}

/** Two groups of one name, days out of order, and days too few or too many. */
async function refuseFaults(plan: Programme, path: string, ports: Words & Workplace): Promise<void> {
  const { messages } = ports;
  const { programme: words } = messages;
  const wanted = (await seriesOf(plan, path, ports)).meetings.length;
  for (const { id, dates } of plan.groups)
    if (dates.length !== wanted) throw new UserError(words.datesNeeded(id, dates.length, wanted));
  const [fault] = planFaults(plan);
  if (fault !== undefined) throw new UserError(programmePlan.words[ports.language].found(fault.what, fault.said));
}

/** What a small group will not see, and who is better not put together. */
function adviceOn({ groups }: Programme, { messages }: Words): string[] {
  const { advice } = messages.programme;
  const small = groups.filter(({ people }) => people < COUNTED).map(({ id }) => id);
  const isMixed = groups.some(({ position }) => position === 'gemengd');
  return [...(small.length === 0 ? [] : [advice.six(small), advice.seven]), ...(isMixed ? [advice.apart] : [])];
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { programmePlan } from '../../core/check/rules/programme-plan.ts';
import { planFaults } from '../../core/programme/plan-faults.ts';
import { PROGRAMME_FORMAT, type Programme, parseProgramme } from '../../core/programme/schema.ts';
import { typedClosing, typedGroup } from '../../core/programme/typed-group.ts';
import type { ProgrammeNewResult } from '../../core/results/programme.ts';
import { numericDate } from '../../core/text/calendar.ts';
import { showLine } from '../../core/text/characters.ts';
import { slug } from '../../core/text/slug.ts';
import { UserError } from '../../core/user-error.ts';
import { printYaml } from '../../core/yaml/print.ts';
import { makeFile } from '../../files/make-file.ts';
import { openFolder, shown } from '../../files/project.ts';
import type { Messages } from '../../language/messages.ts';
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
  const fault = (await judgeOfPlan(input, ports))(input);
  if (fault !== undefined) throw new UserError(fault, words.needsHint);
  const plan = planOf(input);
  const path = await pathFor(plan.id, ports);
  const file = shown(path, cwd);
  const text = printYaml(plan);
  const { value, findings } = parseProgramme(text, file, messages);
  if (value === undefined) throw new UserError((await faultsShown(findings, text, ports)).trimEnd());
  makeFile(path, text, file, messages);
  return { format: 'driehoek/programme-new-result@1', id: plan.id, file, notices: adviceOn(value, ports) };
}

/** Says what is wrong with as much of a plan as was told, in a sentence; nothing where nothing is wrong yet. */
export type PlanJudge = (told: NewProgramme) => string | undefined;

/** Looks at each answer while people still stand at its question: a group without its days, days out of order, a name that is taken. */
export async function judgeOfPlan({ series }: NewProgramme, ports: Words & Workplace): Promise<PlanJudge> {
  const { messages, language, cwd } = ports;
  const { programme: words } = messages;
  const folder = await pathFor('', ports);
  const wanted = (await seriesOf({ series: series ?? SERIES }, folder, ports)).meetings.length;
  return (told) => {
    const own = told.id === undefined ? undefined : join(dirname(folder), `${idOf(told.id)}.yaml`);
    if (own !== undefined && existsSync(own)) return messages.files.taken(shown(own, cwd));
    const [ofGroups] = (told.group ?? []).flatMap((typed) => groupFaultIn(typed, wanted, messages) ?? []);
    if (ofGroups !== undefined) return ofGroups;
    if (told.closing !== undefined && typedClosing(told.closing) === undefined)
      return words.badClosing(showLine(told.closing));
    if (told.answerDue !== undefined && numericDate(told.answerDue) === undefined) return words.ask.badDay;
    const [fault] = planFaults(planOf(told));
    return fault && programmePlan.words[language].found(fault.what, fault.said);
  };
}

function groupFaultIn(typed: string, wanted: number, { programme: words }: Messages): string | undefined {
  const read = typedGroup(typed);
  if (!read.ok) return words.groupFault[read.fault.what](showLine(read.fault.said));
  const { id, dates } = read.group;
  return dates.length === wanted ? undefined : words.datesNeeded(id, dates.length, wanted);
}

async function pathFor(id: string, ports: Words & Workplace): Promise<string> {
  const { messages } = ports;
  const project = await ports.project();
  return join(openFolder(project.paths.programmes, project, messages, messages.files.outsideHint), `${id}.yaml`);
}

function idOf(typed: string): string {
  return slug(typed, 'programme');
}

/** What was told, as far as it could be read. */
function planOf({ id = '', title, series = SERIES, leader = [], group = [], ...told }: NewProgramme) {
  const { closing, answerFrom, answerDue } = told;
  const groups = group.map(typedGroup).flatMap((read) => (read.ok ? [read.group] : []));
  const due = answerDue && numericDate(answerDue);
  const from = { ...(answerFrom && { 'answer-from': answerFrom }), ...(due && { 'answer-due': due }) };
  return {
    format: PROGRAMME_FORMAT as typeof PROGRAMME_FORMAT,
    id: idOf(id),
    ...(title === undefined ? {} : { title }),
    series,
    leaders: [...leader],
    groups,
    closing: { ...typedClosing(closing ?? ''), ...from },
  };
}

/** What a small group will not see, and who is better not put together. */
function adviceOn({ groups }: Programme, { messages }: Words): string[] {
  const { advice } = messages.programme;
  const small = groups.filter(({ people }) => people < COUNTED).map(({ id }) => id);
  const isMixed = groups.some(({ position }) => position === 'gemengd');
  return [...(small.length === 0 ? [] : [advice.six(small), advice.seven]), ...(isMixed ? [advice.apart] : [])];
}

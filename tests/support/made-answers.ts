import type { Lens } from '../../src/core/lens/schema.ts';
import type { FormField, Protocol, Step, StepOf } from '../../src/core/protocol/schema.ts';
import { outcomes } from '../../src/core/record/schema.ts';
import { saysNothing } from '../../src/core/record/words.ts';
import { applies } from '../../src/core/session/applies.ts';
import { cardsAtTable } from '../../src/core/session/cards-at-table.ts';
import { hasAnswer } from '../../src/core/session/kinds/registry.ts';
import { slotsOf } from '../../src/core/session/kinds/talk.ts';
import { tidyLine } from '../../src/core/text/tidy.ts';

/** The people at the table, and which of the choices they make: so every `when` is met at one table or another. */
export interface Gathering {
  readonly people: number;
  readonly choose: 'first' | 'last';
}

export interface Made {
  readonly answers: Readonly<Record<string, unknown>>;
  /** What was written down and has a place in the record. */
  readonly written: readonly string[];
}

interface Making extends Gathering {
  readonly lenses: readonly Lens[];
  readonly facts: Record<string, string | number>;
  readonly written: string[];
}

const DUE = '2027-03-01';

/** Answers to every step of a protocol that applies; every text says where it was given. */
export function madeAnswers({ steps }: Protocol, lenses: readonly Lens[], gathering: Gathering): Made {
  const making: Making = { ...gathering, lenses, facts: {}, written: [] };
  const answers: Record<string, unknown> = {};
  for (const step of steps)
    if (hasAnswer(step) && applies(step, making.facts)) answers[step.id] = answerTo(step, making);
  return { answers, written: making.written };
}

function answerTo(step: Step, making: Making): unknown {
  const { people } = making;
  const write = writer(step.id, step.section !== undefined, making);
  switch (step.kind) {
    case 'pause':
      return null;
    case 'form':
      return Object.fromEntries(
        step.fields.flatMap((field) => {
          const own = writer(`${step.id} ${field.id}`, step.section !== undefined, making);
          return applies(field, making.facts) ? [[field.id, simpleAnswer(field, own, making)]] : [];
        }),
      );
    case 'table':
      return [0, 1, 2].map((row) => Object.fromEntries(step.columns.map(({ id }) => [id, write(`${row + 1} ${id}`)])));
    case 'place':
      return Array.from({ length: step.round === 'group' ? 1 : people }, (_, at) => [at % 11, 10 - (at % 11), 0]);
    case 'vote':
      return Array.from({ length: people }, (_, at) => (at === 0 ? 'pass' : optionIds[at % optionIds.length]));
    case 'silent':
      return silentAnswer(step, making);
    case 'talk':
      return talkAnswer(step, write, making);
    case 'options':
      return optionIds.map((id) => ({
        id,
        title: write(id),
        gain: write(`${id} +`),
        harm: write(`${id} -`),
        repair: 'x',
      }));
    case 'actions':
      return [{ role: 'rol', what: write('what'), due: DUE }];
    case 'lens': {
      const lens = making.lenses.find(({ id }) => id === pick(step.lenses, making));
      return { lens: lens?.id, notes: Object.fromEntries((lens?.questions ?? []).map(({ id }) => [id, write(id)])) };
    }
    case 'hand-over':
      return handOverAnswer(write, making);
    case 'sort':
      return sortSlips(making);
    case 'pulse':
      return pulseSlips(making);
    case 'merge':
      return [{ of: [1, 2], line: write('merged') }];
    case 'table-cards':
      return [[3], [3, 4]];
    case 'go-up':
      return [3, 4];
    default:
      return simpleAnswer(step, write, making);
  }
}

const people = ({ facts, people: gathered }: Making) => cardsAtTable(facts) ?? gathered;

/** A line for each, the piles turned a little further each time. */
function sortSlips(making: Making): string[] {
  const piles = '111122222233333333334444445555';
  return Array.from(
    { length: people(making) },
    (_, at) => `${at + 1} ${piles.slice(at)}${piles.slice(0, at)} *${(at % 3) + 1}`,
  );
}

function pulseSlips(making: Making): string[] {
  return Array.from({ length: people(making) }, (_, at) => `${at + 1} 45342 21533 4${at % 6} *${(at % 3) + 1}`);
}

/** As long as they may be, and words that say something. */
function handOverAnswer(write: (what: string) => string, making: Making): unknown {
  const sentence = [...tidyLine(write('sentence'))].slice(0, 100).join('').trim();
  return {
    themes: [pick(['maatwerk-willekeur', 'beleid-praktijk'], making), 'own'],
    'theme-words': [...tidyLine(`x ${write('words')}`)].slice(0, 40).join('').trim(),
    ...(saysNothing(sentence) ? {} : { sentence }),
    needs: ['regel', 'tijd'],
    'needs-from': pick(['leiding', 'bestuur'], making),
    release: saysNothing(sentence) ? 'counted' : pick(['none', 'quotable'], making),
  };
}

/** Cards as they are typed for those who choose first, in full for those who choose last; the first card passes. */
function silentAnswer({ asks, who }: StepOf<'silent'>, { facts, people, choose }: Making): unknown[] {
  const dealt = cardsAtTable(facts) ?? people;
  return Array.from({ length: who === 'without-owner' ? dealt - 1 : dealt }, (_, at) => {
    const place = asks.includes('place') ? [[at % 10, 9 - (at % 10), 1]] : [];
    const option = asks.includes('choose') ? [at === 0 ? 'pass' : (optionIds[at % optionIds.length] ?? '')] : [];
    if (choose === 'first') return [at + 1, ...place.map((points) => points.join('')), ...option].join(' ');
    const [placed, chosen] = [place[0], option[0]];
    return { card: at + 1, ...(placed ? { place: placed } : {}), ...(chosen ? { choose: chosen } : {}) };
  });
}

function talkAnswer(step: StepOf<'talk'>, write: (what: string) => string, making: Making): Record<string, unknown> {
  return Object.fromEntries(
    slotsOf(step).map(({ id, from, sets }) => {
      const loose = [write(`${id} 1`), write(`${id} 2`)];
      if (sets) making.facts[sets] = loose.join('; ');
      const reasons = from === 'options' ? [{ option: 'twee', text: write(`${id} twee`) }] : [];
      return [id, [...loose, ...reasons]];
    }),
  );
}

const optionIds = ['niets-doen', 'een', 'twee'];

type Simple = FormField | Extract<Step, { kind: FormField['kind'] }>;

function simpleAnswer(
  asked: Simple,
  write: (what: string) => string,
  making: Making,
): string | number | readonly string[] {
  const answer = answerOf(asked, write, making);
  if ('sets' in asked && asked.sets && !Array.isArray(answer)) making.facts[asked.sets] = answer as string | number;
  return answer;
}

function answerOf(asked: Simple, write: (what: string) => string, making: Making): string | number | readonly string[] {
  if (asked.kind === 'number') return making.people;
  if (asked.kind === 'date') return DUE;
  if (asked.kind === 'list') return [write('1'), write('2')];
  if (asked.kind !== 'choice') return write(asked.kind);
  if (asked.from === 'options') return pick(optionIds, making);
  return pick(asked.from === 'outcomes' ? outcomes : (asked.choices ?? []).map(({ id }) => id), making);
}

function pick(from: readonly string[], { choose }: Making): string {
  return from.at(choose === 'first' ? 0 : -1) ?? '';
}

/** Notes what is written, where the record has a place for it. */
function writer(where: string, isKept: boolean, { written }: Making): (what: string) => string {
  return (what) => {
    const text = `geschreven bij ${where} ${what}`;
    if (isKept) written.push(text);
    return text;
  };
}

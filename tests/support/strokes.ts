import { OWN_THEME } from '../../src/core/case/themes.ts';
import { layerIds, needIds, releases } from '../../src/core/format/fields.ts';
import type { FormField, Step, StepKind, StepOf } from '../../src/core/protocol/schema.ts';
import { outcomes } from '../../src/core/record/schema.ts';
import { isDoNothing } from '../../src/core/session/kinds/options.ts';
import { slotsOf } from '../../src/core/session/kinds/talk.ts';
import { prefillOf } from '../../src/core/session/prefill.ts';
import { contextOf } from '../../src/core/session/steps.ts';
import { slug } from '../../src/core/text/slug.ts';
import { openedSession } from './opened.ts';
import type { Played } from './workroom.ts';

/** What a leader does at one prompt. `ask` stands on the screen before it. */
export type Stroke = {
  /** What it is, for messages. */
  readonly what: string;
  readonly ask: string;
} /** By its number; some of a list by theirs. */ & (
  | { readonly does: 'choose'; readonly number: number | string }
  /** In the place of what stands there. */
  | { readonly does: 'fill'; readonly text: string; readonly isLong: boolean; readonly isOther?: true }
  /** A note, or a card: the prompt stays for the next. */
  | { readonly does: 'note'; readonly line: string; readonly isCard: boolean }
  | { readonly does: 'take back' }
  | { readonly does: 'go on' }
  | { readonly does: 'skip'; readonly reason: string }
);

type Row = Readonly<Record<string, string>>;
type Simple = FormField | Extract<Step, { kind: FormField['kind'] }>;
type Note = string | { readonly option: string; readonly text: string };
type CardRow = { readonly card: number; readonly place?: readonly number[] | 'pass'; readonly choose?: string };

/** What a leader types to have a step answered as it is in the answers of a known session. */
export function strokesOf(step: Step, played: Played): Stroke[] {
  const { answers: file, language, messages } = played;
  const { answers } = file;
  const session = openedSession(played);
  const value = answers[step.id];
  const { ask } = step;

  function simple(asked: Simple, own: unknown, what: string = asked.kind): Stroke[] {
    if (asked.kind === 'choice') return choosing(asked, String(own), what);
    const text = Array.isArray(own) ? own.join('\n') : String(own ?? '').trim();
    const isLong = (asked.kind === 'long-text' && 'minutes' in asked) || asked.kind === 'list';
    return [{ what, ask: asked.ask, does: 'fill', text, isLong }];
  }

  function choosing(asked: Extract<Simple, { kind: 'choice' }>, own: string, what: string): Stroke[] {
    const choices = (asked.choices ?? []).map(({ id }) => id);
    const ids = asked.from === 'outcomes' ? outcomes : asked.from === 'options' ? optionIds() : choices;
    const at = (ids as readonly string[]).indexOf(own);
    const choose = (number: number): Stroke => ({ what, ask: asked.ask, does: 'choose', number });
    if (at !== -1) return [choose(at + 1)];
    const other: Stroke = {
      what: `${what}, in one’s own words`,
      ask: asked.ask,
      does: 'fill',
      text: own,
      isLong: false,
      isOther: true,
    };
    return [choose(ids.length + 1), other];
  }

  function optionIds(): string[] {
    return ((answers.options ?? []) as Row[]).map(({ id = '' }) => id);
  }

  const note = (line: string, isCard = false): Stroke => ({
    what: isCard ? 'a card' : `a note, ${step.id}`,
    ask: isCard ? '' : ask,
    does: 'note',
    line,
    isCard,
  });
  const goOn = (what: string, own = ask): Stroke => ({ what, ask: own, does: 'go on' });
  const notes = (lines: readonly string[], filled: readonly string[] = []): Stroke[] => [
    ...filled.map((): Stroke => ({ what: 'a note of the case', ask, does: 'take back' })),
    ...lines.map((line) => note(line)),
    goOn(`notes taken, ${step.id}`),
    // Where nobody said a thing it asks whether to go on.
    ...(lines.length === 0 ? [note(language === 'nl' ? 'j' : 'y')] : []),
  ];

  function talk(own: StepOf<'talk'>): Stroke[] {
    const slots = slotsOf(own);
    const given =
      typeof value === 'string' || Array.isArray(value) ? { [slots[0]?.id ?? '']: value } : (value as object);
    const lines = Object.entries(given ?? {}).flatMap(([id, raw]) => {
      const key = slots.find((slot) => slot.id === id)?.key;
      return [raw as Note | Note[]].flat().flatMap((one) => lineOfNote(one, key));
    });
    const filled = prefillOf(own, session);
    return notes(lines, typeof filled === 'string' ? filled.split('\n\n') : []);
  }

  function lineOfNote(one: Note, key: string | undefined): string[] {
    if (typeof one !== 'string') return [`${optionIds().indexOf(one.option) + 1} ${one.text.trim()}`];
    return one
      .trim()
      .split(/\n\s*\n/u)
      .map((text) => (key === undefined ? text : `${key} ${text}`));
  }

  function lens(): Stroke[] {
    const { notes: own } = value as { readonly notes: Row };
    return notes(Object.values(own).flatMap((text, at) => (text === '' ? [] : [`${at + 1} ${text.trim()}`])));
  }

  /** The case’s own options go first; then the team’s come. */
  function options(own: StepOf<'options'>): Stroke[] {
    const rows = value as Row[];
    const filled = (prefillOf(own, session) as unknown[] | undefined) ?? [];
    const parts = rows.flatMap(({ gain, harm, repair }, at) =>
      [
        ['+', gain],
        ['-', harm],
        ['=', repair],
      ].flatMap(([sign, text]) => (text ? [`${at + 1}${sign} ${text.trim()}`] : [])),
    );
    const nothing = rows.findIndex(({ id = '' }) => isDoNothing(id));
    const isKnown = isDoNothing(slug(rows[nothing]?.title ?? '', ''));
    return notes([
      ...filled.map(() => '1x'),
      ...rows.map(({ title = '' }) => title),
      ...parts,
      ...(isKnown ? [] : [`${nothing + 1}n`]),
    ]);
  }

  /** A word that says there is none is an answer by itself. */
  function rows(lines: readonly string[]): Stroke[] {
    return lines.length === 0 ? [note(language === 'nl' ? 'niemand' : 'nobody')] : notes(lines);
  }

  function silent(own: StepOf<'silent'>): Stroke[] {
    const quiet = goOn(`silence, ${step.id}`);
    if (own.asks.every((part) => part === 'write')) return [quiet];
    const raw = value as
      | readonly unknown[]
      | { readonly cards: readonly unknown[]; readonly group?: readonly number[] };
    const cards = 'cards' in raw ? raw.cards : raw;
    const group = 'cards' in raw && raw.group ? [`g ${raw.group.join(' ')}`] : [];
    return [
      quiet,
      ...[...cards.map(lineOfCard), ...group].map((line) => note(line, true)),
      goOn(`all cards in, ${step.id}`, ''),
    ];
  }

  /** A line for each slip; once all are in, Enter shows what they came to. */
  function slips(): Stroke[] {
    return [...(value as string[]).map((line) => note(line, true)), goOn(`all cards in, ${step.id}`, '')];
  }

  function lineOfCard(raw: unknown): string {
    // Options are typed by their numbers: what they are called depends on how their titles were typed.
    if (typeof raw === 'string')
      return raw
        .split(' ')
        .map((part) => (optionIds().includes(part) ? numberOf(part) : part))
        .join(' ');
    const { card, place, choose } = raw as CardRow;
    const placed = place === undefined ? [] : [place === 'pass' ? 'p' : pointsOf(place)];
    return [card, ...placed, ...(choose === undefined ? [] : [numberOf(choose)])].join(' ');
  }

  function numberOf(option: string): string {
    return option === 'pass' ? 'p' : String(optionIds().indexOf(option) + 1);
  }

  /** Where the hint says that a line may hold more, "naar wie / door wie", the leader types it so. */
  function form({ fields }: StepOf<'form'>): Stroke[] {
    const own = value as Readonly<Record<string, unknown>>;
    const given = fields.filter(({ id }) => id in own);
    const strokes: Stroke[] = [];
    for (let at = 0; at < given.length; ) {
      const field = given[at] as FormField;
      const many = field.hint?.includes(' / ')
        ? given.slice(at).findIndex(({ kind, id }) => !isTyped(kind) || isEmpty(own[id]))
        : 1;
      const together = many === -1 ? given.slice(at) : given.slice(at, at + Math.max(1, many));
      const line = together.map(({ id }) => String(own[id] ?? '').trim()).filter((text) => text !== '');
      const text = together.length > 1 ? line.join(' / ').replace(/\s*\n\s*/gu, ' ') : own[field.id];
      strokes.push(...simple(field, text, `${field.kind}, ${step.id}`));
      at += together.length;
    }
    return strokes;
  }

  /** Keys for the themes and the needs, and one sentence. */
  function handOver(): Stroke[] {
    const { handOverStep } = messages;
    const own = value as Readonly<Record<string, string & readonly string[]>>;
    const { 'theme-words': words, needs = [], sentence = '' } = own;
    const known = contextOf(session, messages).themes;
    const keys = (own.themes ?? []).filter((id) => id !== OWN_THEME).map((id) => known.indexOf(id) + 1);
    const press = (what: string, at: string, number: number | string): Stroke => {
      return { what: `${what}, ${step.id}`, ask: at, does: 'choose', number };
    };
    const fill = (what: string, at: string, text: string): Stroke => {
      return { what: `${what}, ${step.id}`, ask: at, does: 'fill', text, isLong: false };
    };
    const { themesAsk, needsAsk, fromAsk, releaseAsk, noneKey, ownKey } = handOverStep;
    const typed = [...keys, ...(words === undefined ? [] : [`${ownKey} ${words}`])].join(' ');
    const from = (layerIds as readonly string[]).indexOf(own['needs-from'] ?? '');
    return [
      words === undefined ? press('themes', themesAsk, typed || noneKey) : fill('own words', themesAsk, typed),
      fill('sentence', ask, sentence),
      press('needs', needsAsk, needs.map((id) => (needIds as readonly string[]).indexOf(id) + 1).join(' ') || noneKey),
      ...(needs.length === 0 ? [] : [press('layer', fromAsk, (from === -1 ? layerIds.length : from) + 1)]),
      press('release', releaseAsk, releases.findIndex((id) => id === (own.release ?? 'none')) + 1),
    ];
  }

  const ways: Partial<{ readonly [K in StepKind]: (own: StepOf<K>) => Stroke[] }> = {
    pause: () => [goOn('pause')],
    form,
    talk,
    lens,
    options,
    silent,
    sort: slips,
    pulse: slips,
    'hand-over': handOver,
    table: ({ columns }) => rows((value as Row[]).map((row) => columns.map(({ id }) => row[id] ?? '').join(' / '))),
    actions: () => rows((value as Row[]).map(({ role, what, due }) => `${role}: ${what}, ${due}`)),
  };
  if (isSkip(value)) return [{ what: 'to be skipped', ask, does: 'skip', reason: value.skip }];
  const way = ways[step.kind] as ((own: Step) => Stroke[]) | undefined;
  return way ? way(step) : simple(step as Simple, value);
}

function pointsOf(place: readonly number[]): string {
  return place.join(place.includes(10) ? ' ' : '');
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function isTyped(kind: StepKind): boolean {
  return kind === 'text' || kind === 'long-text' || kind === 'date';
}

function isSkip(value: unknown): value is { readonly skip: string } {
  return typeof value === 'object' && value !== null && 'skip' in value;
}

/** The steps of a known session that were answered. */
export function stepsPlayed({ protocol, answers: { answers } }: Played): Step[] {
  const asksNothing = (step: Step) =>
    step.kind === 'pause' || (step.kind === 'silent' && step.asks.every((part) => part === 'write'));
  return protocol.steps.filter((step) => asksNothing(step) || answers[step.id] !== undefined);
}

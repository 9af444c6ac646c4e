import { OWN_THEME } from '../../case/themes.ts';
import { fromDutch } from '../../format/dutch-keys.ts';
import { type LayerId, layerIds, type NeedId, needIds, type Release, releases } from '../../format/fields.ts';
import type { Entry } from '../../record/document.ts';
import { MAX_SENTENCE, MAX_THEME_WORDS } from '../../record/hand-over.ts';
import { type AnswerContext, bad, type Fault, good, isRecord, type Kind, type ReadAnswer } from '../kind.ts';
import type { HandOverValue } from '../values.ts';
import { readId, readIds, readLine } from './hand-over-parts.ts';

export const MAX_THEMES = 3;

/** The parts of the answer, in the order in which they are asked. */
export const handOverParts = ['themes', 'theme-words', 'sentence', 'needs', 'needs-from', 'release'] as const;
type HandOverPart = (typeof handOverParts)[number];

/** What the organisation may hear: what it was about, one sentence, what was needed, and whether that may go along. */
export const handOver: Kind<'hand-over'> = {
  read(raw, _, context) {
    if (raw === null || raw === undefined) return good(null);
    if (!isRecord(raw)) return bad(context.messages.handOverStep.notHere(handOverParts));
    const said = Object.entries(raw).filter(([, own]) => own !== null && own !== undefined && own !== '');
    return said.length === 0 ? good(null) : readParts(Object.fromEntries(said), context);
  },
  entries(value, _, { messages: { handOverStep } }) {
    const { words, sentence } = handOverStep.labels;
    return [...entry(value?.['theme-words'], words, 'theme-words'), ...entry(value?.sentence, sentence, 'sentence')];
  },
  allowed: (_, { messages }) => messages.allowed.form(handOverParts),
};

function entry(text: string | undefined, label: string, field: string): Entry[] {
  return text === undefined ? [] : [{ kind: 'text', label, field, text }];
}

/** In one line, what may stand in a part. */
export function allowedInPart(part: HandOverPart, { messages, themes }: AnswerContext): string {
  const { allowed } = messages.handOverStep;
  return {
    themes: allowed.themes(MAX_THEMES, [...themes, OWN_THEME]),
    'theme-words': allowed.words(MAX_THEME_WORDS),
    sentence: allowed.sentence(MAX_SENTENCE),
    needs: allowed.needs(needIds),
    'needs-from': allowed.from(layerIds),
    release: allowed.release(releases),
  }[part];
}

function readParts(raw: Readonly<Record<string, unknown>>, context: AnswerContext): ReadAnswer<HandOverValue> {
  const { messages } = context;
  const faults: Fault[] = unknownKeys(raw, context);
  const read = <T>(part: HandOverPart, own: ReadAnswer<T>): T | undefined => {
    if (own.ok) return own.value;
    faults.push(...own.faults.map((fault) => ({ ...fault, path: [part, ...fault.path] })));
    return undefined;
  };
  const { 'theme-words': _, ...own } = raw;
  const words = read('theme-words', readLine(raw['theme-words'], MAX_THEME_WORDS, context));
  const themes = read('themes', readThemes(own.themes, words !== undefined, context)) ?? [];
  const sentence = read('sentence', readLine(own.sentence, MAX_SENTENCE, context));
  const needs = read('needs', readIds<NeedId>(own.needs, needIds, context)) ?? [];
  const from = read('needs-from', readId<LayerId>(own['needs-from'], layerIds, context));
  const release = read('release', readId<Release>(own.release, releases, context)) ?? 'none';
  const isBare = faults.length === 0 && themes.includes(OWN_THEME) && words === undefined;
  if (isBare) faults.push({ path: ['themes'], message: messages.handOverStep.wordsNeeded });
  if (faults.length === 0 && release === 'quotable' && sentence === undefined)
    faults.push({ path: ['release'], message: messages.handOverStep.nothingToQuote });
  if (faults.length > 0) return { ok: false, faults };
  return good({
    themes,
    ...(words === undefined ? {} : { 'theme-words': words }),
    ...(sentence === undefined ? {} : { sentence }),
    ...(needs.length === 0 ? {} : { needs }),
    ...(from === undefined ? {} : { 'needs-from': from }),
    release,
  });
}

function unknownKeys(raw: Readonly<Record<string, unknown>>, { messages: { faults } }: AnswerContext): Fault[] {
  const known: readonly string[] = handOverParts;
  return Object.keys(raw)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const [meant] = fromDutch(key, known);
      return { path: [key], message: faults.unknownPart(key, meant === undefined ? known : [meant]) };
    });
}

/** Words of one's own are a theme too, also where only they were given. */
function readThemes(raw: unknown, hasWords: boolean, context: AnswerContext): ReadAnswer<string[]> {
  const read = readIds(raw, [...context.themes, OWN_THEME], context);
  if (!read.ok) return read;
  const themes = hasWords ? [...new Set([...read.value, OWN_THEME])] : read.value;
  return themes.length > MAX_THEMES ? bad(context.messages.handOverStep.tooMany(MAX_THEMES)) : good(themes);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelves } from '../../core/across/facts.ts';
import { type Language, languages } from '../../core/format/language.ts';
import { parseLens } from '../../core/lens/parse.ts';
import type { Lens } from '../../core/lens/schema.ts';
import { parseProtocol } from '../../core/protocol/parse.ts';
import type { Protocol } from '../../core/protocol/schema.ts';
import { idsOn, placeOnShelf, pressedOnShelf, textOnShelf } from '../../files/shipped.ts';
import { readTextFile } from '../../files/text-file.ts';
import { loadMessages } from '../../language/load.ts';
import type { Messages } from '../../language/messages.ts';
import type { Words, Workplace } from '../ports.ts';

/** Session forms and lenses in both languages, read when a record first names them. */
export interface ReportShelves extends Shelves {
  /** The title of a session form, step or lens in the language of the report, where it is known. */
  titleOf(kind: 'protocol' | 'lens' | 'skipped', id: string): string | undefined;
}

export async function openShelves(ports: Words & Workplace): Promise<ReportShelves> {
  const own = join((await ports.project()).root, 'protocols');
  const [nl, en] = await Promise.all([loadMessages('nl'), loadMessages('en')]);
  const messages = { nl, en };
  const protocol = remembered((id, language) => openProtocol(id, language, own, messages[language]));
  const lensIds = Object.fromEntries(languages.map((language) => [language, lensTitles(language, messages[language])]));
  const stepTitles = new Map<string, string>();
  return {
    minutes: (id) => (protocol(id, 'nl') ?? protocol(id, 'en'))?.minutes,
    step: (id, language, title) => protocol(id, language)?.steps.find((step) => step.title === title)?.id,
    lens: (language, title) => lensIds[language]?.get(title),
    titleOf(kind, id) {
      if (kind === 'protocol') return protocol(id, ports.language)?.title;
      if (kind === 'lens') return [...(lensIds[ports.language] ?? [])].find(([, own]) => own === id)?.[0];
      if (stepTitles.size === 0) fillStepTitles(stepTitles, ports.language, protocol);
      return stepTitles.get(id);
    },
  };
}

type Open = (id: string, language: Language) => Protocol | undefined;

function fillStepTitles(titles: Map<string, string>, language: Language, protocol: Open): void {
  for (const id of idsOn('protocols', language))
    for (const step of protocol(id, language)?.steps ?? []) if (!titles.has(step.id)) titles.set(step.id, step.title);
}

function remembered(open: Open): Open {
  const known = new Map<string, Protocol | undefined>();
  return (id, language) => {
    const key = `${language}/${id}`;
    if (!known.has(key)) known.set(key, open(id, language));
    return known.get(key);
  };
}

/** A form with faults is as good as unknown here: `check` is the place to say what is wrong with it. */
function openProtocol(id: string, language: Language, own: string, messages: Messages): Protocol | undefined {
  const file = join(own, `${id}.yaml`);
  if (existsSync(file)) return parseProtocol(readTextFile(file, messages), file, messages).value;
  const pressed = pressedOnShelf('protocols', language, id) as Protocol | undefined;
  if (pressed) return pressed;
  if (!idsOn('protocols', language).includes(id)) return undefined;
  const text = textOnShelf('protocols', language, id);
  return parseProtocol(text, placeOnShelf('protocols', language, id), messages).value;
}

function lensTitles(language: Language, messages: Messages): Map<string, string> {
  return new Map(
    idsOn('lenses', language).flatMap((id) => {
      const lens =
        (pressedOnShelf('lenses', language, id) as Lens | undefined) ??
        parseLens(textOnShelf('lenses', language, id), placeOnShelf('lenses', language, id), messages).value;
      return lens ? [[lens.title, id] as const] : [];
    }),
  );
}

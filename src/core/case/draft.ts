import type { Messages } from '../../language/messages.ts';
import type { Domain, Level, Position } from '../format/fields.ts';
import type { Language } from '../format/language.ts';
import { tidyLine, tidyText } from '../text/tidy.ts';
import { printYaml } from '../yaml/print.ts';
import { CASE_FORMAT, type Case } from './schema.ts';

export type Stakeholder = NonNullable<Case['stakeholders']>[number];

/** What a new case is made from. */
export interface ToldCase {
  readonly title: string;
  readonly role: string;
  readonly domain: Domain;
  readonly level: Level;
  readonly position?: Position;
  readonly themes: readonly string[];
  readonly situation: string;
  readonly question: string;
  readonly stakeholders: readonly Stakeholder[];
}

export function composeCase({ position, themes, stakeholders, ...draft }: ToldCase, language: Language): Case {
  return {
    format: CASE_FORMAT,
    title: tidyLine(draft.title),
    language,
    role: tidyLine(draft.role),
    domain: draft.domain,
    level: draft.level,
    ...(position === undefined ? {} : { position }),
    ...(themes.length === 0 ? {} : { themes: [...themes] }),
    situation: tidyText(draft.situation),
    question: tidyLine(draft.question),
    ...(stakeholders.length === 0 ? {} : { stakeholders: [...stakeholders] }),
  };
}

/** A case as a file: the story in lines that fit, and at the end a word on what can still be added. */
export function printCaseFile(own: Case, { library }: Messages): string {
  const yaml = printYaml({ ...own, situation: `${wrapped(own.situation)}\n` });
  return `${yaml}\n${library.tell.stillToAdd.map((line) => `# ${line}`).join('\n')}\n`;
}

/** In characters; the story is indented. */
const MAX_LINE = 118;

/** Long lines broken at blanks; a word that is longer stays whole. */
function wrapped(text: string): string {
  return text.replace(/\r\n?/gu, '\n').split('\n').map(wrapLine).join('\n');
}

function wrapLine(line: string): string {
  const rows: string[] = [];
  for (const word of line.trimEnd().split(/ +/u)) {
    const last = rows.at(-1);
    if (last === undefined || `${last} ${word}`.length > MAX_LINE) rows.push(word);
    else rows[rows.length - 1] = `${last} ${word}`;
  }
  return rows.join('\n');
}

/** "resident: a good night's sleep", one a line. Gives the line that has no colon, where there is one. */
export function readStakeholders(text: string): { readonly value: Stakeholder[] } | { readonly wrong: string } {
  const lines = tidyText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const wrong = lines.find((line) => !/^[^:]+:./u.test(line));
  if (wrong !== undefined) return { wrong };
  return { value: lines.map(stakeholderIn) };
}

function stakeholderIn(line: string): Stakeholder {
  const colon = line.indexOf(':');
  return { role: line.slice(0, colon).trim(), stake: line.slice(colon + 1).trim() };
}

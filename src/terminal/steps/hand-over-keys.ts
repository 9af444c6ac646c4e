import { OWN_THEME } from '../../core/case/themes.ts';
import { needIds } from '../../core/format/fields.ts';
import { type ChosenKeys, type KeyMenu, readKeys } from '../../core/notes/menu-keys.ts';
import { MAX_THEME_WORDS } from '../../core/record/hand-over.ts';
import { MAX_THEMES } from '../../core/session/kinds/hand-over.ts';
import { contextOf } from '../../core/session/steps.ts';
import type { KeyRow } from './asker.ts';
import { type Heard, type Hearing, keeping, textIn } from './hand-over-told.ts';
import type { Result, Small, StepPart } from './small.ts';

interface Keys {
  readonly part: 'themes' | 'needs';
  readonly small: Small;
  readonly menu: KeyMenu;
  /** The menu as it is read. */
  readonly rows: readonly KeyRow[];
}

/** Some of a list by their numbers, on one line; nothing where Enter alone leaves what stands. */
async function askKeys(hearing: Hearing, { part, small, menu, rows }: Keys): Promise<Result<ChosenKeys | undefined>> {
  const { asker, messages } = hearing.asking;
  const read = (line: string) => readKeys(line, menu, messages);
  const result = await asker.text(small, {
    mode: 'line',
    initial: textIn(hearing.told[part]),
    menu: rows,
    check: (line) => {
      const keys = read(line);
      return keys.ok ? undefined : keys.fault;
    },
    onDraft: keeping(hearing, part),
  });
  if (result.type !== 'value') return result;
  const keys = read(result.value);
  return { type: 'value', value: keys.ok && result.value.trim() !== '' ? keys : undefined };
}

/** What it was about; the themes of the case stand there already. */
export async function askThemes(hearing: Hearing, part: StepPart): Promise<Result<Heard>> {
  const { told, asking } = hearing;
  const { messages, question } = asking;
  const { library, handOverStep } = messages;
  const { themes: ids } = contextOf(question.session, messages);
  const titles: Readonly<Record<string, string>> = library.themes;
  const title = (id: string) => (id === OWN_THEME ? textIn(told['theme-words']) : (titles[id] ?? id));
  const { ownKey: key, noneKey: none, noTheme } = handOverStep;
  const given = Array.isArray(told.themes) ? told.themes : (question.session.start.subject.themes ?? []);
  const standing = given.slice(0, MAX_THEMES).map(String);
  const stays = handOverStep.stays(standing.length === 0 ? [noTheme] : standing.map(title));
  const result = await askKeys(hearing, {
    part: 'themes',
    small: { ask: handOverStep.themesAsk, hint: `${handOverStep.themesHint(key)} ${stays}`, part },
    menu: { ids, most: MAX_THEMES, own: { key, most: MAX_THEME_WORDS }, none },
    rows: [...numbered(ids.map(title)), { key, label: handOverStep.ownWords }, { key: none, label: noTheme }],
  });
  if (result.type !== 'value') return result;
  if (result.value === undefined) return { type: 'value', value: { themes: standing } };
  const { ids: chosen, words } = result.value;
  const themes = words === undefined ? chosen : [...chosen, OWN_THEME];
  return { type: 'value', value: { themes, 'theme-words': words ?? null } };
}

/** What was needed. */
export async function askNeeds(hearing: Hearing, part: StepPart): Promise<Result<Heard>> {
  const { told, asking } = hearing;
  const { handOverStep, needNames } = asking.messages;
  const given: readonly unknown[] = Array.isArray(told.needs) ? told.needs : [];
  const standing = needIds.filter((id) => given.includes(id));
  const stays = handOverStep.stays(
    standing.length === 0 ? [handOverStep.noNeed] : standing.map((id) => needNames[id].toLowerCase()),
  );
  const result = await askKeys(hearing, {
    part: 'needs',
    small: { ask: handOverStep.needsAsk, hint: `${handOverStep.needsHint} ${stays}`, part, bare: true },
    menu: { ids: needIds, most: needIds.length, none: handOverStep.noneKey },
    rows: numbered(needIds.map((id) => needNames[id])),
  });
  if (result.type !== 'value') return result;
  const needs = result.value?.ids ?? standing;
  return { type: 'value', value: { needs, ...(needs.length === 0 ? { 'needs-from': null } : {}) } };
}

function numbered(labels: readonly string[]): KeyRow[] {
  return labels.map((label, at) => ({ key: String(at + 1), label }));
}

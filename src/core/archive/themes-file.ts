import * as v from 'valibot';
import type { Messages } from '../../language/messages.ts';
import { OWN_THEME, themeIds } from '../case/themes.ts';
import { field, formatLine, id, line } from '../format/fields.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import { tidyLine } from '../text/tidy.ts';
import { periodSchema } from './period-schema.ts';
import type { AddedTheme } from './release.ts';
import type { ReleaseFile } from './release-file.ts';

export const THEMES_FORMAT = 'driehoek/themes@1';

/** No theme that there is already. */
const added = new RegExp(`^(?!(?:${[OWN_THEME, ...themeIds].join('|')})$)`, 'u');

/** Themes that a coordinator made of words of teams' own. */
export const addedThemesSchema = v.strictObject({
  format: formatLine(THEMES_FORMAT),
  themes: field(
    v.array(
      v.strictObject({
        id: field(
          v.pipe(id, v.regex(added, 'not-new')),
          'De vaste naam van het thema.',
          'The fixed name of the theme.',
        ),
        title: field(v.pipe(line, v.maxLength(60)), 'Hoe het thema heet.', 'What the theme is called.'),
        since: field(periodSchema, 'Vanaf welk half jaar.', 'From which half-year on.'),
      }),
    ),
    'Thema’s die erbij kwamen.',
    'Themes that were added.',
  ),
});

export type AddedThemes = v.InferOutput<typeof addedThemesSchema>;

/** Those themes from a file, or every fault with its place. */
export function readAddedThemes(text: string, file: string, messages: Messages): FormatRead<AddedThemes> {
  return readFormat<AddedThemes>(text, { schema: addedThemesSchema, format: THEMES_FORMAT, file, messages });
}

/** Those that count in a half-year, each with whether an earlier release published it. */
export function addedThemes(
  themes: AddedThemes['themes'],
  period: string,
  earlier: readonly Pick<ReleaseFile, 'groups'>[],
): AddedTheme[] {
  const published = publishedIn(earlier);
  return themes
    .filter(({ id: own, since }, at) => since <= period && themes.findIndex((one) => one.id === own) === at)
    .map(({ id: own, title }) => ({ id: own, title: tidyLine(title), isPublished: published.has(own) }));
}

/** The themes besides the ten that releases name: at least three teams carried each. */
function publishedIn(releases: readonly Pick<ReleaseFile, 'groups'>[]): Set<string> {
  const named = releases.flatMap(({ groups }) => groups.flatMap(({ themes }) => themes));
  return new Set(named.flatMap(({ id: own, title }) => (title === undefined ? [] : [own])));
}

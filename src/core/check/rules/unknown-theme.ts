import { OWN_THEME, themeIds } from '../../case/themes.ts';
import { nearest } from '../../text/nearest.ts';
import { rule } from '../rule.ts';

export const unknownTheme = rule<'case' | 'record', [theme: string, near: string | undefined]>({
  id: 'unknown-theme',
  group: 'case',
  severity: 'warning',
  kinds: ['case', 'record'],
  words: {
    nl: {
      title: 'Een thema is een van de bekende, of door het team zelf toegevoegd.',
      why: 'Alleen met vaste namen zie je later welke thema’s terugkomen.',
      help: 'Verbeter de naam, of zet het thema in driehoek.config.yaml onder themes.',
      found: (theme, near) =>
        `Het thema "${theme}" is niet bekend.${near === undefined ? '' : ` Bedoel je "${near}"?`}`,
    },
    en: {
      title: 'A theme is one of those known, or added by the team itself.',
      why: 'Only with fixed names can you see later which themes come back.',
      help: 'Correct the name, or put the theme in driehoek.config.yaml under themes.',
      found: (theme, near) =>
        `The theme "${theme}" is not known.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    },
  },
  example: {
    kind: 'case',
    bad: 'themes: [⟦maatwerk-wilekeur⟧, beleid-praktijk]',
    good: 'themes: [maatwerk-willekeur, beleid-praktijk]',
    english: {},
  },
  *check({ data, span, quoted }, { themes: own }) {
    const known: readonly string[] = [...themeIds, OWN_THEME, ...own];
    for (const [at, theme] of (data.themes ?? []).entries())
      if (theme !== undefined && !known.includes(theme))
        yield {
          at: span(['themes', at], 'value'),
          say: [quoted(span(['themes', at], 'value'), theme), nearest(theme, known)],
        };
  },
});

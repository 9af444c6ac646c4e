import { insight as inEnglish } from '../../../language/en/archive.ts';
import { insight as inDutch } from '../../../language/nl/archive.ts';
import { faultsOfInsight, type InsightFault } from '../../archive/insight-faults.ts';
import type { Insight } from '../../archive/insights.ts';
import type { Place } from '../finding.ts';
import { type AnyRule, type Example, type Rule, rule } from '../rule.ts';

/** An insight with its places: that of its heading, and of its day. */
interface Placed {
  readonly insight: Insight;
  readonly heading: Place;
  readonly day: Place;
}

type Said = [title: string, fault: InsightFault];
type Words = Readonly<Record<'nl' | 'en', { readonly title: string; readonly why: string; readonly help: string }>>;

const file = 'archive/releases/inzichten.md';
const kind = 'insights' as const;

function insightRule(
  own: Pick<Rule<'insights', Said>, 'id' | 'severity'> & { readonly words: Words; readonly example: Example },
  isAbout: (fault: InsightFault) => boolean,
): AnyRule {
  const { nl, en } = own.words;
  return rule<'insights', Said, readonly Placed[]>({
    ...own,
    group: 'record',
    kinds: [kind],
    words: { nl: { ...nl, found: inDutch }, en: { ...en, found: inEnglish } },
    gather: ({ insights, placeOf, hide }) =>
      insights.map((one) => ({
        insight: { ...one, title: hide(one.title) },
        heading: placeOf(one.at),
        day: placeOf(one.when?.at ?? one.at),
      })),
    *judge(placed, { today, teamsOf }) {
      for (const { insight, heading, day } of placed)
        for (const fault of faultsOfInsight(insight, { today, teamsOf }).filter(isAbout))
          yield {
            at: fault.code === 'overdue' || fault.code === 'unclear-day' ? day : heading,
            say: [insight.title, fault],
          };
    },
  });
}

const sound = 'Zinnen: 5b0c91e7, a1f04c77, c20e11d9\nWie: de directeur\n';
const soundInEnglish = 'Sentences: 5b0c91e7, a1f04c77, c20e11d9\nWho: the director\n';

export const insightRules: readonly AnyRule[] = [
  insightRule(
    {
      id: 'insight-incomplete',
      severity: 'error',
      words: {
        nl: {
          title: 'Een inzicht rust op zinnen van minstens drie teams, en zegt wie er iets mee doet en wanneer.',
          why: 'Wat maar één of twee teams zeggen, geldt misschien alleen daar. En teams haken af als er met een inzicht niets gebeurt.',
          help: 'Zet achter "Zinnen:" de regels uit het archief, achter "Wie:" een rol en achter "Wanneer:" een dag.',
        },
        en: {
          title:
            'An insight rests on sentences of at least three teams, and says who does something about it and when.',
          why: 'What only one or two teams say may hold only there. And teams drop out when nothing is done with an insight.',
          help: 'Put the rows of the archive behind "Sentences:", a role behind "Who:" and a day behind "When:".',
        },
      },
      example: {
        kind,
        file,
        whole: true,
        bad: `## ⟦Regels knellen⟧\n\n${sound}`,
        good: `## Regels knellen\n\n${sound}Wanneer: 2026-12-01\n`,
        english: {
          bad: `## ⟦Rules chafe⟧\n\n${soundInEnglish}`,
          good: `## Rules chafe\n\n${soundInEnglish}When: 2026-12-01\n`,
        },
      },
    },
    ({ code }) => code !== 'overdue',
  ),
  insightRule(
    {
      id: 'insight-overdue',
      severity: 'warning',
      words: {
        nl: {
          title: 'Bij een inzicht staat een antwoord op de dag die is afgesproken.',
          why: 'Teams gaven een zin en wachten op wat ermee gebeurt.',
          help: 'Schrijf achter "Antwoord:" wat er is gedaan of besloten, of spreek een nieuwe dag af.',
        },
        en: {
          title: 'An insight has an answer on the day that was agreed.',
          why: 'Teams gave a sentence and wait for what becomes of it.',
          help: 'Write behind "Answer:" what was done or decided, or agree on a new day.',
        },
      },
      example: {
        kind,
        file,
        whole: true,
        today: '2026-12-02',
        bad: `## Regels knellen\n\n${sound}Wanneer: ⟦2026-12-01⟧\nAntwoord:\n`,
        good: `## Regels knellen\n\n${sound}Wanneer: 2026-12-01\nAntwoord: de regel is geschrapt\n`,
        english: {
          bad: `## Rules chafe\n\n${soundInEnglish}When: ⟦2026-12-01⟧\nAnswer:\n`,
          good: `## Rules chafe\n\n${soundInEnglish}When: 2026-12-01\nAnswer: the rule is gone\n`,
        },
      },
    },
    ({ code }) => code === 'overdue',
  ),
];

import { rule } from '../rule.ts';

export const dissentNeeds = rule<'record', []>({
  id: 'dissent-needs',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Bij een afwijkende mening staat wat nodig is om toch mee te kunnen.',
      why: 'Vaak kan het team iets doen met wat iemand nodig heeft om mee te kunnen.',
      help: 'Vraag wat nodig is en zet het eronder, ingesprongen: "Nodig om mee te kunnen: …".',
      found: () => 'Er staat niet wat nodig is om toch mee te kunnen.',
    },
    en: {
      title: 'A dissenting view says what is needed to go along after all.',
      why: 'Often the team can do something about what a person needs in order to go along.',
      help: 'Ask what is needed and put it below, indented: "Needed to go along: …".',
      found: () => 'It does not say what is needed to go along after all.',
    },
  },
  example: {
    kind: 'record',
    bad: 'dissent: 1\n<!-- driehoek:dissent -->\n\n⟦- Half twaalf is al te laat.⟧',
    good: 'dissent: 1\n<!-- driehoek:dissent -->\n\n- Half twaalf is al te laat.\n  - Nodig om mee te kunnen: Dat we na een maand de buren vragen.',
    english: {
      bad: 'dissent: 1\n<!-- driehoek:dissent -->\n\n⟦- Half past eleven is too late already.⟧',
      good: 'dissent: 1\n<!-- driehoek:dissent -->\n\n- Half past eleven is too late already.\n  - Needed to go along: That we ask the neighbours after a month.',
    },
  },
  *check({ data: { dissent = 0 }, review }) {
    // Where the text is not counted as a view, there is nobody to ask for more.
    for (const { needs, inProse, hasUnknown, at } of review.dissent.views)
      if (needs === undefined && !hasUnknown && (!inProse || dissent > 0)) yield { at, say: [] };
  },
});

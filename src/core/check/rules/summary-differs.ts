import { summaryParagraph } from '../../record/summary.ts';
import { putSummary, summaryIn } from '../../record/summary-edit.ts';
import { summaryFacts } from '../../record/summary-facts.ts';
import { isOlderSummary, isSummary } from '../../record/summary-state.ts';
import { rule } from '../rule.ts';

type Said = [state: 'empty' | 'older' | 'own'];

export const summaryDiffers = rule<'record', Said>({
  id: 'summary-differs',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'De samenvatting zegt wat er verder in het verslag staat.',
      why: 'Sommige lezers zien alleen de samenvatting. Die moet kloppen met de rest.',
      help: 'Werk de samenvatting bij met de optie --fix. Heeft iemand die herschreven, dan blijft die staan: haal de alinea eerst zelf weg.',
      found: (state) =>
        state === 'empty'
          ? 'Hier staat geen samenvatting.'
          : state === 'older'
            ? 'De samenvatting is van voor de laatste wijziging van het verslag.'
            : 'De samenvatting zegt iets anders dan de rest van het verslag.',
    },
    en: {
      title: 'The summary says what the rest of the record says.',
      why: 'Some readers see only the summary. It must agree with the rest.',
      help: 'Bring the summary up to date with the option --fix. One that somebody rewrote stays: first remove that paragraph yourself.',
      found: (state) =>
        state === 'empty'
          ? 'There is no summary here.'
          : state === 'older'
            ? 'The summary is from before the last change to the record.'
            : 'The summary says something else than the rest of the record.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:summary -->\n\n## Een terras na elven\n\n⟦Op 18 december 2026 bespraken zes mensen een casus van een handhaver. Er was ook tegenspraak. De eerste afspraak is voor 2 januari 2027.⟧',
    good: '<!-- driehoek:summary -->\n\n## Een terras na elven\n\nOp 18 december 2026 bespraken zes mensen een casus van een handhaver, in een kort overleg van 31 minuten. De vraag was: mag ik het terras laten zitten? Het besluit: afspreken tot half twaalf. De reden: de buurt kan erop rekenen, en de ondernemer ook. Wat blijft schuren: de nachtrust van de een en de avond van de ander blijven botsen. Er was ook tegenspraak. De eerste afspraak is voor 8 januari 2027. Op 15 januari 2027 kijkt het team terug.',
    english: {
      bad: '<!-- driehoek:summary -->\n\n## A terrace after eleven\n\n⟦On 18 December 2026 six people discussed a case from the enforcement officer. There was dissent. The first agreement is due on 2 January 2027.⟧',
      good: '<!-- driehoek:summary -->\n\n## A terrace after eleven\n\nOn 18 December 2026 six people discussed a case from the enforcement officer, in a short session of 31 minutes. The question was: may I let the terrace stay? The decision: agree on half past eleven. The reason: the neighbours can count on it, and so can the owner. What still rubs: the sleep of the one and the evening of the other keep clashing. There was dissent. The first agreement is due on 8 January 2027. On 15 January 2027 the team looks back.',
    },
  },
  *check({ review, text }) {
    const own = summaryIn(review);
    // A heading alone may head a note of people's own.
    const facts = own === undefined || own.section.by === 'heading' ? undefined : summaryFacts(review);
    if (own === undefined || facts === undefined) return;
    const { section, paragraph } = own;
    const edits = () => [putSummary(own, text, summaryParagraph(facts))];
    if (paragraph !== undefined) {
      if (isSummary(paragraph.plain, facts)) return;
      const isOlder = isOlderSummary(paragraph.plain, facts);
      yield isOlder ? { at: paragraph.at, say: ['older'], edits: edits() } : { at: paragraph.at, say: ['own'] };
    } else if (section.fields.length > 0) yield { at: section.fields[0]?.at ?? section.at, say: ['own'] };
    else yield { at: section.at, say: ['empty'], edits: edits() };
  },
});

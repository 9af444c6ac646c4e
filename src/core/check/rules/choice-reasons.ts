import { wordsOf } from '../record-body.ts';
import { labelled, saysNothing } from '../record-words.ts';
import { rule } from '../rule.ts';

export const choiceReasons = rule<'record', []>({
  id: 'choice-reasons',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Bij een keuze staan redenen.',
      why: 'Een keuze zonder redenen is niet over te dragen en niet te verantwoorden.',
      help: 'Schrijf achter "Want" welke waarde of plicht het zwaarst woog.',
      found: () => 'Er is gekozen, maar er staat niet waarom.',
    },
    en: {
      title: 'A choice comes with reasons.',
      why: 'A choice without reasons cannot be passed on and cannot be accounted for.',
      help: 'Write after "Because" which value or duty weighed most.',
      found: () => 'A choice was made, but it does not say why.',
    },
  },
  example: {
    kind: 'record',
    bad: '⟦<!-- driehoek:choice -->⟧\n\n## Keuze en redenen\n\n**Uitkomst:** besluit\n\n**Ik kies:** Afspreken tot half twaalf',
    good: '<!-- driehoek:choice -->\n\n## Keuze en redenen\n\n**Uitkomst:** besluit\n\n**Ik kies:** Afspreken tot half twaalf\n\n**Want:** De buurt kan erop rekenen, en de ondernemer ook.',
  },
  *check({ data, body }) {
    const section = body.section('choice');
    if (!section || (data.choice === undefined && data.outcome === undefined)) return;
    const because = labelled(section, 'because');
    if (because) {
      if (saysNothing(because.text)) yield { at: body.lineSpan(because.line), say: [] };
      return;
    }
    const told = [labelled(section, 'outcome')?.text, labelled(section, 'chosen')?.text];
    const reasons = section.entries.filter(
      ({ entry }) => entry.kind === 'text' && !told.includes(entry.text) && entry.text.split(/\s+/u).length > 3,
    );
    const isListed = section.entries.every(({ entry }) => entry.kind === 'items') && wordsOf(section) !== '';
    if (reasons.length === 0 && !isListed) yield { at: body.lineSpan(section.line), say: [] };
  },
});

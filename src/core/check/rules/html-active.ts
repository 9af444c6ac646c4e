import { activeHtml } from '../../markdown/active-html.ts';
import { rule } from '../rule.ts';

export const htmlActive = rule<'record', []>({
  id: 'html-active',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'In een verslag staat tekst, en niets dat vanzelf iets doet.',
      why: 'Een script, een formulier of een stukje van een andere website kan meekijken met wie het verslag leest, of iets anders laten zien dan er staat.',
      help: 'Haal dit stuk HTML weg, of schrijf het als gewone tekst.',
      found: () => 'Hier staat HTML die meer doet dan tekst laten zien.',
    },
    en: {
      title: 'A record holds text, and nothing that does something by itself.',
      why: 'A script, a form or a piece of another website can watch who reads the record, or show something else than is written.',
      help: 'Remove this piece of HTML, or write it as plain text.',
      found: () => 'Here is HTML that does more than show text.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:learning -->\n\n## Leerpunt\n\n⟦<script>⟧tel()</script>\n\nVraag eerst wat de buren willen.',
    good: '<!-- driehoek:learning -->\n\n## Leerpunt\n\nVraag eerst wat de buren willen.',
    english: {
      bad: '<!-- driehoek:learning -->\n\n## Learning point\n\n⟦<script>⟧count()</script>\n\nAsk first what the neighbours want.',
      good: '<!-- driehoek:learning -->\n\n## Learning point\n\nAsk first what the neighbours want.',
    },
  },
  *check({ review, text }) {
    for (const at of activeHtml(review.passages, text)) yield { at, say: [] };
  },
});

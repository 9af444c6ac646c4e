import fc from 'fast-check';
import { tidyLine, tidyText } from '../../../src/core/text/tidy.ts';
import { isNoAnswer } from '../../../src/core/text/unfinished.ts';
import { line, naughty } from '../texts.ts';

/**
 * What people may type that looks like something the program prints, or reads. No line that is the mark of a conflict: as soon
 * as a formatter writes it bare, it is one.
 */
const like = [
  'Nodig: x',
  'Nodig om mee te kunnen: een gesprek',
  'Needed to go along: a talk',
  'Opschalen: ja',
  'Escalation: yes',
  'Naar wie: de raad',
  'Antwoord terug: 1 mei 2028',
  'Word back: 1 May 2028',
  'Uiterlijk: 1 mei 2028',
  'Uitkomst: besluit',
  '**Want:** omdat het zo is',
  '__Ondanks:__ dat',
  'Volgende terugblik: 1 mei 2028',
  'Dag: 1 mei 2028',
  'Niet meer nodig:',
  'Levert op: rust',
  'Leerpunt: vraag eerst',
  '- [ ] rol: wat (2028-01-01)',
  '[ ] nog een taak',
  '[x] dat is klaar',
  '[-] laat maar',
  '☐ een hokje',
  '☑ een vinkje',
  '- een punt',
  '1. een nummer',
  '> een citaat',
  '<!-- driehoek:actions -->',
  '<!-- driehoek:look-back -->',
  '<!-- driehoek:escalation.word-back -->',
  '<!-- driehoek:dissent.needs = Want -->',
  '<!-- een opmerking',
  '---',
  '***',
  '===',
  '```',
  '~~~ md',
  '&lt;b&gt;',
  '&nbsp;',
  '&amp;amp;',
  '&#91; &#93;',
  '<details>',
  '<b>vet</b>',
  '<br>',
  '# Afspraken',
  '## Terugblik',
  'Afspraken',
  'Dissent',
  '~~weg ermee~~',
  '==geel==',
  '| a | b |',
  '| --- | --- |',
  'a: b',
  'een vraag? ja: dat',
  '📅 2028-01-01',
  '✅ 2028-01-01',
  'uiterlijk 3 mei 2028',
  'de brief van 3 november 2026',
  'volgende week',
  '(volgende week)',
  '(2028-01-01)',
  'x (`id`)',
  '=======',
  '>>>>>>> main',
  '> > > > > > > x',
  '[x]: http://voorbeeld.nl',
  '[ ]: /x',
  'Niemand ziet het anders.',
  'Ja',
  'Nee, toch niet',
  'n.v.t. is niet waar',
  'overgeslagen in het overleg',
  'een\u00a0harde\u00a0blank en een\u2011streepje',
  'a*b*c_d_e',
  '\\*',
  'c:\\map\\',
  'eindigt met een komma,',
  'dubbele  blanks   erin',
  `${'een lange zin met veel woorden '.repeat(4)}- en dan een punt`,
  `${'w '.repeat(38)}# nee`,
] as const;

const ordinary = ['Dat bespreken we eerst met elkaar.', 'De buurman belde.', 'We know what it costs.', 'Gewoon doen'];

/** Whatever leads to people, or says nothing, is found in a record for good reason. */
function isHarmless(text: string): boolean {
  return !/\w@\w|\(20|^[!…-]$|\d{8}/u.test(text);
}

const words = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...like) },
  { weight: 2, arbitrary: fc.constantFrom(...naughty.filter(isHarmless)) },
  { weight: 1, arbitrary: line.filter(isHarmless) },
  { weight: 2, arbitrary: fc.constantFrom(...ordinary) },
);

/** One line of typed text, as the program keeps it. */
export const typedLine = fc
  .array(words, { minLength: 1, maxLength: 2 })
  .map((parts) => tidyLine(parts.join(' ')))
  .filter((text) => text !== '' && !isNoAnswer(text));

/** Paragraphs and lines of typed text. */
export const typedProse = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\n\n'))
  .map(([parts, between]) => tidyText(parts.join(between)))
  .filter((text) => text.trim() !== '' && !text.split('\n\n').some(isNoAnswer));

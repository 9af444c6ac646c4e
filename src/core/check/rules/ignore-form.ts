import type { Span } from '../../text/span.ts';
import { ignoresIn } from '../ignores.ts';
import { fileKinds } from '../kind.ts';
import { rule } from '../rule.ts';

/** A comment that looks like an exception of ours, however it is written. */
const meant =
  /(?:#|\/\/|<!--)[ \t]{0,20}driehoek[ \t]{0,3}[-_:]?[ \t]{0,3}(?:ignored?|disabled?|negeer|skip|off|noqa)(?![a-z])[^\n]{0,300}/giu;
/** A rule and a reason, with something else between them than a colon. */
const without =
  /^\S{1,20}[ \t]*driehoek[-_: ]{1,3}[a-z]+(?:-next-line|-line)?[ \t:]+([\w-]{3,40})[ \t]*[-–=,;:(]?[ \t]+(\S[^\n]*?)[ \t]*(?:-->)?$/iu;

export const ignoreForm = rule<(typeof fileKinds)[number], []>({
  id: 'ignore-form',
  group: 'ignore',
  severity: 'error',
  kinds: fileKinds,
  words: {
    nl: {
      title: 'Een uitzondering op een regel staat er zo dat die werkt.',
      why: 'Een uitzondering die niet gelezen wordt, verbergt niets. De schrijver denkt van wel.',
      help: 'Schrijf in YAML "# driehoek-ignore REGEL: de reden", en in de tekst van een verslag "<!-- driehoek-ignore REGEL: de reden -->".',
      found: () => 'Deze uitzondering is niet te lezen op deze plek of in deze vorm; die geldt dus niet.',
    },
    en: {
      title: 'An exception to a rule is written so that it works.',
      why: 'An exception that is not read hides nothing. The writer thinks it does.',
      help: 'Write in YAML "# driehoek-ignore RULE: the reason", and in the text of a record "<!-- driehoek-ignore RULE: the reason -->".',
      found: () => 'This exception cannot be read in this place or in this form, so it does not hold.',
    },
  },
  example: {
    kind: 'case',
    bad: '⟦# driehoek-disable question-advice omdat hij zo sprak⟧\nquestion: Hoe vertel ik het de ondernemer?',
    good: '# driehoek-ignore question-advice: zo sprak de ondernemer\nquestion: Hoe vertel ik het de ondernemer?',
    english: {
      bad: '⟦# driehoek-disable question-advice because he said so⟧\nquestion: How do I tell the owner?',
      good: '# driehoek-ignore question-advice: these were his words\nquestion: How do I tell the owner?',
    },
  },
  *check(document, { known }) {
    const found = [...document.text.matchAll(meant)];
    if (found.length === 0) return;
    const read = new Set(ignoresIn(document).map(({ at }) => at.line));
    for (const { 0: said, index } of found) {
      const at = { start: index, end: index + endOf(said) };
      if (read.has(document.placeOf(at).line)) continue;
      const edits = mended(said.slice(0, endOf(said)), at, known);
      yield { at, say: [], edits, offered: true };
    }
  },
});

function endOf(said: string): number {
  const close = said.indexOf('-->');
  return said.startsWith('<!--') && close !== -1 ? close + 3 : said.trimEnd().length;
}

/** The same with our word and a colon, where it names a rule and a reason. */
function mended(said: string, at: Span, known: readonly string[]) {
  const [, id = '', reason] = without.exec(said) ?? [];
  if (reason === undefined || !known.includes(id.toLowerCase())) return [];
  const own = `driehoek-ignore ${id.toLowerCase()}: ${reason}`;
  return [{ ...at, text: said.startsWith('<!--') ? `<!-- ${own} -->` : `# ${own}` }];
}

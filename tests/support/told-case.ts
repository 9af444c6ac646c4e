import { createHash } from 'node:crypto';
import { shareQuestions } from '../../src/core/share/questions.ts';
import { retoldCase } from '../../src/core/share/retelling.ts';
import { printYaml } from '../../src/core/yaml/print.ts';
import { nl } from '../../src/language/nl.ts';
import { caseIn, records } from './shared.ts';

export const toldTexts = {
  title: 'Een uitzondering na sluitingstijd',
  role: 'toezichthouder',
  situation: 'Na sluitingstijd vroeg iemand om wat langer te blijven. De groep rouwde. Ik twijfelde.\n',
  question: 'Mag ik wachten met handhaven?',
  'option-1': 'Wachten en het opschrijven',
  'option-1-gain': 'De groep houdt haar avond.',
};

/** A file that tells a case anew, whole but for what is left out. */
export function toldCase(
  texts: Readonly<Record<string, string>> = toldTexts,
  without: readonly string[] = [],
  digest = digestOf(texts),
): string {
  const questions = Object.fromEntries(
    shareQuestions.flatMap((question) => (without.includes(question) ? [] : [[question, 'absent']])),
  );
  return printYaml({
    format: 'driehoek/share-answers@1',
    texts,
    questions,
    ...(without.includes('digest') ? {} : { digest }),
  });
}

/** Of the case as it is written. */
export function digestOf(texts: Readonly<Record<string, string>>): string {
  return createHash('sha256')
    .update(printYaml(retoldCase(caseIn(records.nl), { texts }, nl)))
    .digest('hex');
}

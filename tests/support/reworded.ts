import fc from 'fast-check';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { sectionInfo } from '../../src/core/record/fields.ts';

type Word = (label: string) => string;

/** A session form with other words for what its answers are called in the record. */
export function withLabels(protocol: Protocol, word: Word): Protocol {
  const own = <T extends { readonly label?: string }>(asked: T): T =>
    asked.label === undefined ? asked : { ...asked, label: word(asked.label) };
  const steps = protocol.steps.map((step) => {
    if (step.kind === 'form') return own({ ...step, fields: step.fields.map(own) });
    return step.kind === 'table' ? own({ ...step, columns: step.columns.map(own) }) : own(step);
  });
  return { ...protocol, steps };
}

/** One with other words for what there is to choose from. */
export function withChoices(protocol: Protocol, word: Word): Protocol {
  const own = <T extends { readonly kind: string }>(asked: T): T => {
    const { choices } = asked as { readonly choices?: readonly { readonly label: string }[] };
    return choices === undefined
      ? asked
      : { ...asked, choices: choices.map((one) => ({ ...one, label: word(one.label) })) };
  };
  const steps = protocol.steps.map((step) =>
    step.kind === 'form' ? { ...step, fields: step.fields.map(own) } : own(step),
  );
  return { ...protocol, steps };
}

/** What a session form calls its answers, each once. */
export function labelsOf(protocol: Protocol): string[] {
  const labels = new Set<string>();
  withLabels(protocol, (label) => {
    labels.add(label);
    return label;
  });
  return [...labels];
}

const known = Object.values(sectionInfo).flatMap(({ fields }) =>
  Object.values(fields).flatMap(({ labels }: { labels: readonly string[] }) => labels),
);
const bits = [
  ...[
    'a',
    'B',
    'ë',
    '漢',
    '👍🏽',
    ' ',
    ' ',
    '  ',
    '\u00a0',
    '\u00ad',
    '\u200d',
    '\t',
    '-',
    '- ',
    '+ ',
    '# ',
    '1. ',
    '2) ',
  ],
  ...['[ ] ', '☐ ', '☑ ', '~~~ ', '```', '= ', '___', '_', '__', '`', '~~', '|', '\\', '<', '<!', '<b', '&amp;', '&'],
  ...[
    '&nbsp;',
    '[x]',
    '](y)',
    '?',
    '!',
    '.',
    ',',
    ';',
    '"',
    "'",
    '(',
    ')',
    '{{x}}',
    '{{{',
    '$&',
    '$x$',
    '@x',
    '=',
    '%',
  ],
  ...['www.x.nl', 'https', '2027-01-08', '(2027-01-08)', 'driehoek', 'nee', 'geen', 'niemand'],
];

/** Signs that a label may not hold, and characters that no file may. */
const refused = ['--', '>', '*', ':', '-->', '> ', '* ', '**', '\n', '\r', '\u200b', '\u202e', '\u2028'];

const joined = (from: readonly string[]) =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 8 }).map((own) => own.join(''));

/** Mostly one that is not refused: words that mean something elsewhere, and signs that mean something to Markdown. */
export const mostlyGoodLabel = fc
  .oneof(
    fc.constantFrom(...known),
    fc.constantFrom(...known).map((word) => word.toUpperCase()),
    joined(bits).map((own) => own.replace(/-{2,}/gu, '-')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((own) => own.replace(/--+|[:*>]/gu, 'x')),
    fc.lorem({ maxCount: 6 }),
  )
  .map((own) => own.slice(0, 60))
  .filter((own) => own.trim() !== '');

/** Any text. */
export const anyLabel = fc
  .oneof(
    mostlyGoodLabel,
    joined([...bits, ...refused, ...refused, ...refused]),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  )
  .filter((own) => own.trim() !== '');

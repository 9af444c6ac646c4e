import { expect, test } from 'vitest';
import { textEntry } from '../../src/core/record/document.ts';
import { sectionInfo } from '../../src/core/record/fields.ts';
import { withoutLabels } from '../../src/core/record/labels.ts';
import { printEntries } from '../../src/core/record/markdown.ts';
import { readBody } from '../../src/core/record/read.ts';
import { marker, type SectionId, sectionIds } from '../../src/core/record/sections.ts';

function fieldsOf(section: SectionId, text: string) {
  const body = `${marker(section)}\n\n## x\n\n${printEntries([textEntry(text, 'Toen')])}\n`;
  return readBody(body, 0, { front: { language: 'nl' }, kept: {} }).review.sections[0]?.fields ?? [];
}

/** Text of three paragraphs, the last two of which begin with words that are a label. */
function typed(label: string): string {
  return `Dit was het.\n\n${label[0]?.toUpperCase()}${label.slice(1)}: iets.\n\n  ${label}: nog iets.`;
}

const fields = sectionIds.flatMap((section) =>
  Object.values(sectionInfo[section].fields).flatMap(({ labels }: { labels: readonly string[] }) =>
    labels.map((label) => ({ section, label })),
  ),
);

test('there are labels to type', () => {
  expect(fields.length).toBeGreaterThan(100);
});

test.each(fields)('in $section typed words "$label:" are text', ({ section, label }) => {
  const text = withoutLabels(section, typed(label));
  expect(text).not.toContain('\n\n');
  expect(fieldsOf(section, text)).toHaveLength(1);
  // Without that they would be other fields.
  expect(fieldsOf(section, typed(label))).toHaveLength(3);
});

test('all other paragraphs stay paragraphs', () => {
  for (const text of ['a\n\nb', 'a\n\nDat zei hij: b\n\nc', 'Want: a\n\nb', 'a\n\nwant:b'])
    expect(withoutLabels('choice', text)).toBe(text);
});

test.each(['Toen.\n<!-- driehoek:look-back -->', 'Toen.\n\n<!-- driehoek:look-back -->', '<!-- driehoek:actions -->'])(
  'a typed marker is text, wherever it stands: %j',
  (text) => {
    const body = `${marker('choice')}\n\n## x\n\n${printEntries([textEntry(text, 'Toen')])}\n`;
    const { review } = readBody(body, 0, { front: { language: 'nl' }, kept: {} });
    expect(review.sections.map(({ id }) => id)).toEqual(['choice']);
  },
);

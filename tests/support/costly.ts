import { readStakeholders } from '../../src/core/case/draft.ts';
import { hasMoment } from '../../src/core/case/moment.ts';
import { parseCase } from '../../src/core/case/parse.ts';
import { adviseQuestion } from '../../src/core/case/question-advice.ts';
import { looksLikeName } from '../../src/core/case/role-advice.ts';
import { adviseStory } from '../../src/core/case/story-advice.ts';
import { type Check, checkOne, fixText } from '../../src/core/check/check-text.ts';
import { NO_SCREEN } from '../../src/core/check/formats/screen.ts';
import { formatText } from '../../src/core/check/formats/text.ts';
import { type FileKind, fileKinds } from '../../src/core/check/kind.ts';
import { placeFinder } from '../../src/core/check/lines.ts';
import type { World } from '../../src/core/check/rule.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { shapesIn } from '../../src/core/draw/shapes.ts';
import { foldTerm, sentenceWith } from '../../src/core/library/mark.ts';
import { entryOfRecord } from '../../src/core/list/entry.ts';
import { placeOfLog } from '../../src/core/log/place.ts';
import { logLines } from '../../src/core/log/table.ts';
import { readBlocks } from '../../src/core/markdown/blocks.ts';
import { findAllData } from '../../src/core/privacy/find.ts';
import { hidden } from '../../src/core/privacy/hidden.ts';
import { isCopy, isMeantAsRecord } from '../../src/core/record/claims.ts';
import { escapeLine, escapeLineStart } from '../../src/core/record/escape.ts';
import { readReview, soundReview } from '../../src/core/record/read.ts';
import { titleHeading } from '../../src/core/record/title-heading.ts';
import { identifiersIn } from '../../src/core/share/identifiers.ts';
import { pageHtml } from '../../src/core/share/page-html.ts';
import { pageMarkdown } from '../../src/core/share/page-markdown.ts';
import { shareable } from '../../src/core/share/shareable.ts';
import { textsOnPage } from '../../src/core/share/texts.ts';
import { showLine } from '../../src/core/text/characters.ts';
import { conflictIn } from '../../src/core/text/conflict.ts';
import { vagueTimes, writtenDays } from '../../src/core/text/day.ts';
import { nearest } from '../../src/core/text/nearest.ts';
import { cutSentence, endedSentence, firstSentence } from '../../src/core/text/sentence.ts';
import { slug } from '../../src/core/text/slug.ts';
import { tidyLine } from '../../src/core/text/tidy.ts';
import { wrapLines } from '../../src/core/text/wrap.ts';
import { yamlComments } from '../../src/core/yaml/comments.ts';
import { loadYaml, readWhole } from '../../src/core/yaml/load.ts';
import { yamlPassage } from '../../src/core/yaml/passage.ts';
import { printYaml } from '../../src/core/yaml/print.ts';
import { nl } from '../../src/language/nl.ts';
import { renderMarkdown } from '../../src/terminal/markdown.ts';
import { recordRows } from '../../src/terminal/record-rows.ts';
import { cutTo, wrapText } from '../../src/terminal/width.ts';
import { sample } from './example-files.ts';
import { recordWith } from './shared.ts';

/** What reads or draws a text of somebody else. */
export interface Costly {
  readonly name: string;
  act(text: string): unknown;
}

const settings = settingsOf(undefined, 'nl');
const files: Readonly<Record<FileKind, string>> = {
  case: 'cases/a.yaml',
  record: 'records/2026-12-18-a.md',
  protocol: 'a.yaml',
  lens: 'a.yaml',
  assignment: 'a.yaml',
  answers: 'a.yaml',
  values: 'a.yaml',
  deck: 'a.yaml',
  'values-result': 'values/2027-02-04-a.md',
  'pulse-statements': 'a.yaml',
  pulse: 'pulse/2027-02-04.md',
  programme: 'a.yaml',
  series: 'a.yaml',
  config: 'driehoek.config.yaml',
  themes: 'archive/themes.yaml',
  insights: 'archive/releases/inzichten.md',
};

function asked(kind: FileKind): Check {
  const file = files[kind];
  const folder = kind === 'case' ? 'cases' : kind === 'record' ? 'records' : undefined;
  const world: World = { file, today: '2026-12-20', linked: () => 'missing' };
  return { place: { file, named: true, ...(folder && { folder }) }, settings, messages: nl, world };
}

/** `check` as a person sees it, with its fixes. */
function checked(kind: FileKind, text: string): unknown {
  const findings = checkOne(text, asked(kind)) ?? [];
  return [
    formatText(findings, new Map([[files[kind], text]]), nl, { ...NO_SCREEN, columns: 80 }),
    fixText(text, asked(kind), 'all'),
  ];
}

const formatOnly = (kind: FileKind) => `format: driehoek/${kind}@1\n`;
const own = { case: sample('case'), record: sample('record') };
const indented = (text: string) => text.replace(/^/gmu, '  ');
const inCase: Readonly<Record<string, (text: string) => string>> = {
  'a comment': (text) => `${own.case}# ${text}\n`,
  'a plain value': (text) => own.case.replace(/^title: .*/mu, () => `title: ${text}`),
  'a quoted value': (text) => own.case.replace(/^title: .*/mu, () => `title: "${text}"`),
  'a block of text': (text) => own.case.replace(/^title: .*/mu, () => `title: |\n${indented(text)}`),
  'a key': (text) => `${own.case}${text}: a\n`,
  'a point': (text) => `${own.case}discussion:\n  - ${text}\n`,
  flow: (text) => `${own.case}x: [${text}]\n`,
};
const inRecord: Readonly<Record<string, (text: string) => string>> = {
  'a value': (text) => own.record.replace(/^title: .*/mu, () => `title: ${text}`),
  'a comment': (text) => `${own.record}\n<!-- ${text} -->\n`,
  'a paragraph': (text) => own.record.replace('De regel zegt elf uur', () => text),
  'a point': (text) => own.record.replace('Half twaalf is al te laat.', () => text),
  'an agreement': (text) => `${own.record}\n<!-- driehoek:actions -->\n\n- [ ] ${text}\n`,
  'a heading': (text) => `${own.record}\n## ${text}\n`,
  'a section': (text) => `${own.record}\n<!-- driehoek:learning -->\n\n${text}\n`,
};

const others = fileKinds.filter((kind) => kind !== 'case' && kind !== 'record');

/** All of it, for each kind of file and each place in it. */
export const checks: readonly Costly[] = [
  ...Object.entries(inCase).map(([place, put]) => ({
    name: `check, ${place} of a case`,
    act: (text: string) => checked('case', put(text)),
  })),
  ...Object.entries(inRecord).map(([place, put]) => ({
    name: `check, ${place} of a record`,
    act: (text: string) => checked('record', put(text)),
  })),
  ...others.map((kind) => ({ name: `check, ${kind}`, act: (text: string) => checked(kind, formatOnly(kind) + text) })),
  { name: 'check, no file of ours', act: (text) => checked('case', text) },
];

/** The copy to share of a record with this in its story. */
function copies(text: string): unknown {
  const record = recordWith(['De eigenaar vraagt om een half uur.', `De eigenaar ${text}`]);
  const review = soundReview(readReview(record));
  if (!review) return undefined;
  const { page, sources } = shareable(record, review, nl);
  const looking = { wishes: {}, place: placeFinder(record) };
  return [identifiersIn(textsOnPage(page), { sources, looking }), pageHtml(page, nl), pageMarkdown(page, undefined)];
}

function logged(text: string): unknown {
  const read = readReview(own.record.replace(/^title: .*/mu, () => `title: '${text.replace(/[\n\r']/gu, ' ')}'`));
  return read.ok ? logLines([{ entry: entryOfRecord(read.review, 'x.md'), link: 'x.md' }], [], 'nl', nl) : undefined;
}

/** Each by itself: what is slow in one shows there. */
export const readers: readonly Costly[] = [
  { name: 'YAML', act: (text) => loadYaml(text) },
  { name: 'YAML in full', act: (text) => readWhole(text, []) },
  { name: 'YAML as text', act: (text) => yamlPassage(text, 0) },
  { name: 'comments of YAML', act: (text) => yamlComments(text) },
  { name: 'YAML printed', act: (text) => printYaml({ text }) },
  { name: 'blocks of Markdown', act: (text) => readBlocks(text, 0) },
  { name: 'a record', act: (text) => readReview(`---\nformat: driehoek/record@1\n---\n${text}`) },
  { name: 'what claims to be a record', act: (text) => [isCopy(text), isMeantAsRecord(text)] },
  { name: 'escapes', act: (text) => [escapeLine(text), escapeLineStart(text)] },
  { name: 'a case', act: (text) => parseCase(text, 'a.yaml', nl) },
  { name: 'personal data', act: (text) => findAllData(text, { dossiers: ['ab-{1-4 letters}{4-6 digits}'] }) },
  { name: 'words without personal data', act: (text) => hidden(text) },
  { name: 'Markdown on a screen', act: (text) => renderMarkdown(text, { columns: 80, color: true }) },
  { name: 'a record on a screen', act: (text) => recordRows(text)(80) },
  { name: 'rows', act: (text) => [wrapLines(text, 80), wrapText(text, 80), cutTo(text, 80)] },
  { name: 'the copy to share', act: copies },
  { name: 'the log', act: logged },
  { name: 'the place of the log', act: (text) => placeOfLog(text) },
  { name: 'a drawing', act: (text) => shapesIn(text) },
  { name: 'a story', act: (text) => [adviseStory(text, 'nl'), hasMoment(text, 'nl'), adviseStory(text, 'en')] },
  { name: 'a question', act: (text) => [adviseQuestion(text, 'nl'), adviseQuestion(text, 'en')] },
  { name: 'who is concerned', act: (text) => [readStakeholders(text), looksLikeName(text)] },
  { name: 'days', act: (text) => [writtenDays(text, 'nl'), vagueTimes(text)] },
  { name: 'sentences', act: (text) => [firstSentence(text), cutSentence(text, 80), endedSentence(text)] },
  { name: 'a name for a file', act: (text) => [slug(text, 'x'), titleHeading(text), tidyLine(text)] },
  { name: 'what was meant', act: (text) => nearest(text, ['title', 'format', 'question']) },
  { name: 'one line', act: (text) => showLine(text) },
  { name: 'a conflict', act: (text) => conflictIn(text) },
  { name: 'a search', act: (text) => sentenceWith(text, new Set([foldTerm(text.slice(0, 20))])) },
];

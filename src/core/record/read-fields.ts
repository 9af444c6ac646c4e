import type { Block, ListItem } from '../markdown/blocks.ts';
import { type Passage, part } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { type FieldId, fieldByLabel, fieldInfo, folded, partByLabel } from './fields.ts';
import { plainColon, splitLabels } from './labels.ts';
import type { Box, Field, Item } from './review.ts';
import type { ScannedPart } from './scan-sections.ts';
import type { SectionId } from './sections.ts';

interface Draft extends Omit<Field, 'text' | 'items'> {
  readonly text: Passage[];
  items?: Item[];
}

interface Drafting {
  readonly section: SectionId;
  /** The whole file. */
  readonly text: string;
  readonly drafts: Draft[];
  /** What markers say of the label that comes next, and of the labels of points below points. */
  next: FieldId | undefined;
  readonly partLabels: Map<string, FieldId>;
  /** Whether a paragraph without a label, and a list, go with the last field. */
  takesText: boolean;
  takesList: boolean;
}

/** What stands in a section, by its labels. */
export function readFields(section: SectionId, parts: readonly ScannedPart[], text: string): Field[] {
  const drafting: Drafting = {
    section,
    text,
    drafts: [],
    next: undefined,
    partLabels: new Map(),
    takesText: false,
    takesList: false,
  };
  for (const one of parts) addPart(one, drafting);
  return drafting.drafts;
}

function addPart(one: ScannedPart, drafting: Drafting): void {
  switch (one.kind) {
    case 'field-marker':
      if (one.label === undefined) drafting.next = one.field;
      else drafting.partLabels.set(folded(one.label), one.field);
      break;
    case 'paragraph':
      for (const { label, field, text } of splitLabels(drafting.section, one.text)) {
        if (label === undefined) addText(text, drafting);
        else addField(label, field, text, drafting);
      }
      break;
    case 'heading':
      addField(
        one.text,
        fieldByLabel(drafting.section, one.text.text.replace(/(?<!\s)\s*[:?]$/u, '')),
        undefined,
        drafting,
      );
      break;
    case 'list':
      addList(one.items, one.at, drafting);
      break;
    case 'html':
    case 'table':
    case 'quote':
    case 'code':
    case 'too-deep':
      // A comment says nothing on the page.
      if (!one.text.text.startsWith('<!--')) addDraft({ text: [one.text], isOther: true, at: one.at }, drafting);
  }
}

function addDraft(draft: Draft, drafting: Drafting, takesText = false, takesList = false): void {
  drafting.drafts.push(draft);
  drafting.takesText = takesText;
  drafting.takesList = takesList;
}

function addField(label: Passage, known: FieldId | undefined, text: Passage | undefined, drafting: Drafting): void {
  const field = drafting.next ?? known;
  drafting.next = undefined;
  const isEmpty = text === undefined || text.text === '';
  const at = { start: label.at.start, end: isEmpty ? label.at.end : text.at.end };
  const draft: Draft = { label, text: isEmpty ? [] : [text], at, ...(field === undefined ? {} : { field }) };
  addDraft(draft, drafting, isEmpty || isLong(draft, drafting), isEmpty);
}

/** A field of one line ends with its paragraph; text without a label, or under one that nobody knows, may go on. */
function isLong({ field }: Draft, { section }: Drafting): boolean {
  return field === undefined || fieldInfo(section, field)?.paragraphs === true;
}

/** Without a label of its own: more of the field before it, if that can be long, or something by itself. */
function addText(text: Passage, drafting: Drafting): void {
  const last = drafting.drafts.at(-1);
  const isImage = text.text === '';
  if (last !== undefined && drafting.takesText && !isImage && drafting.next === undefined) {
    last.text.push(text);
    drafting.takesText = isLong(last, drafting);
    drafting.takesList = false;
    return;
  }
  const field = drafting.next;
  drafting.next = undefined;
  addDraft(
    { text: [text], at: text.at, ...(field === undefined ? {} : { field }) },
    drafting,
    !isImage && canGoOn(last),
  );
}

/** Text at the head of a section has no label, and may be long. */
function canGoOn(last: Draft | undefined): boolean {
  return last === undefined;
}

/** A point that begins with an emphasised label of this section is that field; the other points are a list. */
function addList(items: readonly ListItem[], at: Span, drafting: Drafting): void {
  let points: ListItem[] = [];
  const flush = () => {
    const [first] = points;
    if (first !== undefined) addPoints(points, { start: first.at.start, end: at.end }, drafting);
    points = [];
  };
  for (const item of items) {
    const [block, ...more] = item.blocks;
    const labelled = block?.kind === 'paragraph' && isLabelled(block.text, drafting.section) ? block : undefined;
    if (labelled === undefined) points.push(item);
    else {
      flush();
      for (const one of [labelled, ...more]) addPart(one, drafting);
    }
  }
  flush();
}

/** Below a view stands what is needed, and beside an option what it brings: those are no fields of the section. */
function isLabelled(own: Passage, section: SectionId): boolean {
  const [mark] = own.marks;
  if (mark?.start !== 0 || (mark.kind !== 'strong' && mark.kind !== 'em')) return false;
  const field = splitLabels(section, own)[0]?.field;
  return field !== undefined && fieldInfo(section, field)?.part === undefined;
}

function addPoints(items: readonly ListItem[], at: Span, drafting: Drafting): void {
  const last = drafting.drafts.at(-1);
  const isOfLast = last !== undefined && drafting.takesList;
  const boxes = boxesIn(drafting.section, isOfLast ? last.field : undefined);
  const own = items.map((item) => readItem(item, boxes, drafting));
  if (isOfLast) {
    last.items = [...(last.items ?? []), ...own];
    drafting.takesText = false;
  } else addDraft({ text: [], items: own, at }, drafting, false, true);
}

/** Most points hold nothing below them: an empty list for each cost a seventh of the work of a very long record. */
const none: readonly never[] = [];

function readItem({ at, blocks }: ListItem, boxes: RegExp, drafting: Drafting): Item {
  const texts: Passage[] = [];
  let own: readonly Item[] = none;
  let others: Item['others'] = none;
  for (const block of blocks) {
    if (block.kind === 'paragraph') texts.push(block.text);
    else if (block.kind === 'list') own = [...own, ...block.items.map((item) => readItem(item, boxes, drafting))];
    else if (isOther(block)) others = [...others, placeOf(block)];
  }
  const [first, ...rest] = texts;
  const box = first && boxOf(first, boxes, drafting.text);
  const parts = own.length === 0 ? none : own.map((item) => partOf(item, drafting));
  const text = first === undefined || box === undefined ? texts : [part(first, box.length), ...rest];
  return box === undefined
    ? { text, items: own, parts, others, at }
    : { text, box: box.box, items: own, parts, others, at };
}

const bracketed = /\[([^\]\r\n]?)\](?=[ \t\u00a0\r\n]|$)/uy;
const bracketedOrDrawn = /(?:\[([^\]\r\n]?)\]|([☐☑☒])\ufe0f?)(?=[ \t\u00a0\r\n]|$)/uy;

/** Where a look-back repeats what was agreed or objected. */
const ofWords: readonly FieldId[] = ['postponed', 'dropped', 'heeded', 'let-go'];

/** A drawn sign cannot be escaped: where no agreements stand, it is what somebody typed. */
function boxesIn(section: SectionId, field: FieldId | undefined): RegExp {
  const isOfWords = field !== undefined && ofWords.includes(field);
  return section === 'actions' || (section === 'look-back' && !isOfWords) ? bracketedOrDrawn : bracketed;
}

interface FoundBox {
  readonly box: Box;
  readonly length: number;
}

/** The box at the head of a point. Brackets that were typed as text are escaped in the file, so the file is looked at. */
function boxOf(own: Passage, boxes: RegExp, text: string): FoundBox | undefined {
  const { start } = own.at;
  boxes.lastIndex = start;
  const found = boxes.exec(text);
  if (found === null) return undefined;
  const [whole, typed, drawn] = found;
  const sign = typed ?? drawn ?? '';
  const length = lengthIn(own, whole, sign);
  return length === 0 ? undefined : { box: { sign, at: { start, end: start + whole.length } }, length };
}

/** How much of the text is the box. Where the record defines a link by the name of the sign, only the sign is text. */
function lengthIn({ text, marks }: Passage, whole: string, sign: string): number {
  if (text.startsWith(whole)) return whole.length;
  const isLink = marks.some(({ kind, start, end }) => kind === 'link' && start === 0 && end === sign.length);
  return isLink && text.startsWith(sign) ? sign.length : 0;
}

function isOther(block: Block): boolean {
  if (block.kind === 'html') return !block.text.text.startsWith('<!--');
  return block.kind !== 'paragraph' && block.kind !== 'list';
}

function placeOf({ at }: Block): Item['others'][number] {
  return { at };
}

/** A point below a point, by its label. */
function partOf({ text: [first, ...rest], items, at }: Item, drafting: Drafting): Field {
  if (first === undefined) return { text: [], at };
  const [labelled, more] = splitLabels(drafting.section, first);
  const colon = plainColon(first.text);
  const split =
    labelled?.label !== undefined && more === undefined
      ? { label: labelled.label, text: labelled.text }
      : colon === -1
        ? undefined
        : { label: part(first, 0, colon), text: part(first, colon + 1) };
  if (split === undefined) return { text: [first, ...rest], items, at };
  const name = folded(split.label.text);
  const field = drafting.partLabels.get(name) ?? partByLabel(drafting.section, name);
  return {
    label: split.label,
    ...(field === undefined ? {} : { field }),
    text: split.text.text === '' ? rest : [split.text, ...rest],
    ...(items.length === 0 ? {} : { items }),
    at,
  };
}

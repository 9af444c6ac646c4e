import type { Messages } from '../../language/messages.ts';
import { hidden, hiderOf } from '../privacy/hidden.ts';
import { personalDataIn } from '../privacy/in-passages.ts';
import type { Edit } from '../text/edit.ts';
import { nearest } from '../text/nearest.ts';
import { yamlPassage } from '../yaml/passage.ts';
import { type CheckDocument, openDocument } from './document.ts';
import { type Place, type Severity, START } from './finding.ts';
import { type Ignore, ignoresIn } from './ignores.ts';
import { type FileKind, type FilePlace, fileKinds, formats, recognise } from './kind.ts';
import { linesWith, placeFinder } from './lines.ts';
import type { AnyRule, RuleContext } from './rule.ts';
import { ruleIds, rules } from './rules.ts';
import type { CheckSettings } from './settings.ts';

/** A finding as a rule gives it: severity and file name come when it is settled. */
export interface RawFinding {
  readonly rule: string;
  readonly at: Place;
  readonly message: string;
  /** Where it is other than that of the rule. */
  readonly severity?: Severity;
}

/** What a file says by itself. Plain data, the same for the same text, place and settings: it can be kept. */
export interface Examined {
  readonly kind: FileKind | undefined;
  readonly raw: readonly RawFinding[];
  /** By rule, what it needs to judge the file among others. */
  readonly gathered: Readonly<Record<string, unknown>>;
  readonly ignores: readonly Ignore[];
  /** Numbers of the lines that hold personal data. */
  readonly personal: readonly number[];
}

export interface Mend {
  readonly finding: RawFinding;
  readonly edits: readonly Edit[];
}

export interface Inquiry {
  readonly settings: CheckSettings;
  readonly context: RuleContext;
  /** Called for every finding that can be mended safely. */
  readonly onMend?: (mend: Mend) => void;
}

export function inquiry(settings: CheckSettings, messages: Messages, onMend?: (mend: Mend) => void): Inquiry {
  const context = { ...settings, messages, known: ruleIds };
  return { settings, context, ...(onMend === undefined ? {} : { onMend }) };
}

/** Everything to say about a text by itself; nothing where it is no file of ours. */
export function examine(text: string, place: FilePlace, inquiry: Inquiry): Examined | undefined {
  if (place.isLink) return refuse('file-link', inquiry.context.messages.check.isLink);
  const found = recognise(text, place);
  if (!found) return undefined;
  const { kind, declared } = found;
  if (kind === undefined) return { ...refusal(declared, text, inquiry), kind };
  const document = openDocument(text, place, { kind, declared }, inquiry.context);
  const raw: RawFinding[] = [];
  const gathered: Record<string, unknown> = {};
  for (const rule of rulesFor(kind, inquiry.settings)) {
    if (!document.isReadable && (rule.group === 'case' || rule.group === 'record')) continue;
    if (rule.passesOn !== undefined && document[rule.passesOn].length === 0) continue;
    addProblems(raw, rule, document, inquiry);
    const own = rule.gather?.(document, inquiry.context);
    if (own !== undefined) gathered[rule.id] = own;
  }
  return { kind, raw, gathered, personal: personalLines(document, raw), ignores: ignoresIn(document) };
}

const chosen = new WeakMap<CheckSettings, Map<FileKind, AnyRule[]>>();

/** The rules that are on for a kind. Kept, since it is the same for thousands of files. */
function rulesFor(kind: FileKind, settings: CheckSettings): AnyRule[] {
  const known = chosen.get(settings) ?? new Map<FileKind, AnyRule[]>();
  chosen.set(settings, known);
  const found = known.get(kind) ?? rules.filter((rule) => rule.kinds.includes(kind) && isOn(rule, settings));
  known.set(kind, found);
  return found;
}

export function isOn({ id }: AnyRule, { severities }: CheckSettings): boolean {
  return severities[id] !== 'off';
}

function addProblems(raw: RawFinding[], rule: AnyRule, document: CheckDocument, inquiry: Inquiry): void {
  const words = rule.words[inquiry.settings.language];
  const told = (say: readonly unknown[]) => (say.length === 0 ? words.found() : document.hide(words.found(...say)));
  for (const { at, say, severity, fix } of rule.check?.(document, inquiry.context) ?? []) {
    const own = severity === undefined ? {} : { severity };
    const finding = { rule: rule.id, at: document.placeOf(at), message: told(say), ...own };
    raw.push(finding);
    const edits = inquiry.onMend === undefined ? [] : (fix?.() ?? []);
    if (edits.length > 0) inquiry.onMend?.({ finding, edits });
  }
}

/** A file that says it is ours, or was named, but of no kind there is. */
function refusal(declared: string | undefined, text: string, { context }: Inquiry): Omit<Examined, 'kind'> {
  const place = placeFinder(text);
  const personal = personalDataIn([yamlPassage(text, 0)], context.privacy);
  const hide = hiderOf(text, () => personal, context.privacy);
  const { rule, at, message } = faultOf(declared, text, context.messages);
  const raw = [{ rule, at: place(at), message: hide(message) }];
  return { raw, gathered: {}, ignores: [], personal: linesWith(personal, place) };
}

function faultOf(declared: string | undefined, text: string, { check }: Messages) {
  const known = fileKinds.map((kind) => formats[kind].name);
  const top = { start: 0, end: 0 };
  if (declared === undefined)
    return text.trim() === ''
      ? { rule: 'empty-file', at: top, message: check.emptyFile(formats.case.name) }
      : { rule: 'missing-format', at: top, message: check.noFormat(known.join(', ')) };
  const start = text.indexOf(declared);
  const message = check.otherFormat(declared, known.join(', '), nearest(declared, known));
  return { rule: 'wrong-format', at: { start, end: start + declared.length }, message };
}

/** A file that could not be read as text, with what stands in the way. What its lines hold is not known. */
export function refuse(rule: string, message: string, at: Place = START): Examined {
  const { line } = at;
  return {
    kind: undefined,
    raw: [{ rule, at, message: hidden(message) }],
    gathered: {},
    ignores: [],
    personal: [line],
  };
}

/** A role that reads like a name is one for whoever reads the report. */
function personalLines(document: CheckDocument, raw: readonly RawFinding[]): number[] {
  const names = raw.flatMap(({ rule, at: { line, endLine } }) => (rule === 'role-name' ? [line, endLine] : []));
  return [...linesWith(document.personal(), document.placeOf), ...names, ...codedLines(document)];
}

/** Lines with an address in which signs stand by number. */
function codedLines({ text, hide }: CheckDocument): number[] {
  if (!/%[\da-f]{2}/iu.test(text)) return [];
  return text
    .split(/\r\n?|\n/u)
    .flatMap((line, at) => (/%[\da-f]{2}/iu.test(line) && hide(line) !== line ? [at + 1] : []));
}

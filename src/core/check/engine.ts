import type { Messages } from '../../language/messages.ts';
import { nearest } from '../text/nearest.ts';
import { type CheckDocument, openDocument } from './document.ts';
import { type Place, START } from './finding.ts';
import { type Ignore, ignoresIn } from './ignores.ts';
import { type FileKind, type FilePlace, fileKinds, formats, recognise } from './kind.ts';
import { placeFinder } from './lines.ts';
import type { AnyRule, Edit, RuleContext } from './rule.ts';
import { ruleIds, rules } from './rules.ts';
import type { CheckSettings } from './settings.ts';

/** A finding as a rule gives it: severity and file name come when it is settled. */
export interface RawFinding {
  readonly rule: string;
  readonly at: Place;
  readonly message: string;
}

/** What a file says by itself. Plain data, the same for the same text, place and settings: it can be kept. */
export interface Examined {
  readonly kind: FileKind | undefined;
  readonly raw: readonly RawFinding[];
  /** By rule, what it needs to judge the file among others. */
  readonly gathered: Readonly<Record<string, unknown>>;
  readonly ignores: readonly Ignore[];
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
  const found = recognise(text, place);
  if (!found) return undefined;
  const { kind, declared } = found;
  if (kind === undefined) return { ...refusal(declared, text, inquiry), kind };
  const document = openDocument(text, place, { kind, declared }, inquiry.context.messages);
  const raw: RawFinding[] = [];
  const gathered: Record<string, unknown> = {};
  for (const rule of rulesFor(kind, inquiry.settings)) {
    if (!document.isReadable && (rule.group === 'case' || rule.group === 'record')) continue;
    if (rule.isOfFaults && document.faults.length === 0) continue;
    addProblems(raw, rule, document, inquiry);
    const own = rule.gather?.(document, inquiry.context);
    if (own !== undefined) gathered[rule.id] = own;
  }
  return { kind, raw, gathered, ignores: ignoresIn(document) };
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
  for (const { at, say, fix } of rule.check?.(document, inquiry.context) ?? []) {
    const finding = { rule: rule.id, at: document.placeOf(at), message: words.found(...say) };
    raw.push(finding);
    const edits = inquiry.onMend === undefined ? [] : (fix?.() ?? []);
    if (edits.length > 0) inquiry.onMend?.({ finding, edits });
  }
}

/** A file that says it is ours, or was named, but of no kind there is. */
function refusal(
  declared: string | undefined,
  text: string,
  {
    context: {
      messages: { check },
    },
  }: Inquiry,
): Omit<Examined, 'kind'> {
  const known = fileKinds.map((kind) => formats[kind].name);
  const none = { gathered: {}, ignores: [] };
  if (declared === undefined) {
    const [rule, message] =
      text.trim() === ''
        ? ['empty-file', check.emptyFile(formats.case.name)]
        : ['missing-format', check.noFormat(known.join(', '))];
    return { raw: [{ rule, at: START, message }], ...none };
  }
  const start = text.indexOf(declared);
  const at = placeFinder(text)({ start, end: start + declared.length });
  const near = nearest(declared, known);
  const message = check.otherFormat(declared, known.join(', '), near);
  return { raw: [{ rule: 'wrong-format', at, message }], ...none };
}

/** A file that could not be read as text, with what stands in the way. */
export function refuse(rule: string, message: string, at: Place = START): Examined {
  return { kind: undefined, raw: [{ rule, at, message }], gathered: {}, ignores: [] };
}

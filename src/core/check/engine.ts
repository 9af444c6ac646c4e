import type { Messages } from '../../language/messages.ts';
import { nearest } from '../text/nearest.ts';
import { type CheckDocument, openDocument } from './document.ts';
import { type Finding, type Place, type Severity, START } from './finding.ts';
import { coveredBy, type Ignore, ignoresIn } from './ignores.ts';
import { type FileKind, type FilePlace, fileKinds, formats, recognise } from './kind.ts';
import { placeFinder } from './lines.ts';
import type { AnyRule, Edit, RuleContext, World } from './rule.ts';
import { ruleById, ruleIds, rules } from './rules.ts';
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

function isOn({ id }: AnyRule, { severities }: CheckSettings): boolean {
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

/** The findings of a file among others: with the world judged, exceptions made and severities given. */
export function settle(examined: Examined, world: World, settings: CheckSettings): Finding[] {
  const judged = Object.entries(examined.gathered).flatMap(([id, own]) => [...judgedBy(id, own, world, settings)]);
  const all = [...examined.raw, ...judged];
  const { kept, unused } = coveredBy(examined.ignores, all);
  const idle = unused.filter(({ rule }) => runs(rule, examined, world, settings));
  return [...kept, ...ignoreFindings(examined.ignores, idle, settings)].flatMap(
    (raw) => finished(raw, world.file, settings) ?? [],
  );
}

function* judgedBy(id: string, own: unknown, world: World, settings: CheckSettings): Generator<RawFinding> {
  const rule = ruleById(id);
  if (!rule || !isOn(rule, settings)) return;
  for (const { at, say } of rule.judge?.(own, world) ?? [])
    yield { rule: id, at, message: rule.words[settings.language].found(...say) };
}

/** Whether a rule had a say: an exception to a rule that is off, or that needs other files, is not idle. */
function runs(id: string, { kind }: Examined, world: World, settings: CheckSettings): boolean {
  const rule = ruleById(id);
  if (!rule) return true;
  const canJudge = rule.judge === undefined || (world.linked !== undefined && world.today !== undefined);
  return isOn(rule, settings) && canJudge && kind !== undefined;
}

function ignoreFindings(ignores: readonly Ignore[], idle: readonly Ignore[], settings: CheckSettings): RawFinding[] {
  const sentence = (id: string, ...said: unknown[]) => ruleById(id)?.words[settings.language].found(...said) ?? '';
  const unfounded = ignores.filter(({ reason }) => !reason);
  return [
    ...unfounded.map(({ at, rule }) => ({ rule: 'ignore-reason', at, message: sentence('ignore-reason', rule) })),
    ...idle.map(({ at, rule }) => {
      const near = ruleIds.includes(rule) ? undefined : nearest(rule, ruleIds);
      return { rule: 'ignore-unused', at, message: sentence('ignore-unused', rule, ruleIds.includes(rule), near) };
    }),
  ];
}

function finished({ rule, at, message }: RawFinding, file: string, settings: CheckSettings): Finding | undefined {
  const own = ruleById(rule);
  const severity: Severity | 'off' = settings.severities[rule] ?? own?.severity ?? 'error';
  if (severity === 'off') return undefined;
  const mend = own?.words[settings.language].help;
  return { rule, severity, file, at, message, ...(mend === undefined ? {} : { mend }) };
}

import type { Messages } from '../../language/messages.ts';
import { hidden } from '../privacy/hidden.ts';
import { findFront } from '../record/front.ts';
import { meantFront } from '../record/meant-front.ts';
import { type CheckDocument, openDocument } from './document.ts';
import type { Examined, RawFinding } from './examined.ts';
import { type Place, START } from './finding.ts';
import { ignoresIn } from './ignores.ts';
import { type FileKind, type FilePlace, type Recognised, recognise } from './kind.ts';
import { type MetFindings, personalLines } from './personal-lines.ts';
import { refusal, unknownKindFault, wrongFileFault } from './refusal.ts';
import type { AnyRule, Problem, RuleContext } from './rule.ts';
import { lockedIds, ruleIds, rules } from './rules.ts';
import type { CheckSettings } from './settings.ts';
import { wrongFile } from './wrong-file.ts';

export interface Inquiry {
  readonly settings: CheckSettings;
  readonly context: RuleContext;
}

export function inquiry(settings: CheckSettings, messages: Messages, asMeant = false): Inquiry {
  return { settings, context: { ...settings, messages, known: ruleIds, locked: lockedIds, asMeant } };
}

/** Everything to say about a text by itself; nothing where it is no file of ours. */
export function examine(text: string, place: FilePlace, inquiry: Inquiry): Examined | undefined {
  const { context } = inquiry;
  if (place.isLink) return refuse('file-link', context.messages.check.isLink);
  const found = recognise(text, place);
  const wrong = wrongFile(text, place, found);
  if (wrong) return refusal(text, wrongFileFault(wrong, context.messages), context);
  if (!found) return undefined;
  const { kind, declared } = found;
  if (kind === undefined) return refusal(text, unknownKindFault(declared, text, context.messages), context);
  const own = examineAs(text, place, { kind, declared }, inquiry);
  const meant = kind === 'record' && context.asMeant && !findFront(text) ? meantFront(text) : undefined;
  return meant ? withFindings(own, examineAs(meant.text, place, { kind, declared }, inquiry)) : own;
}

/** What there will be to say once the data are found. Its places and edits are those of another text. */
function withFindings(own: Examined, later: Examined): Examined {
  return { ...own, raw: [...own.raw, ...later.raw.map(({ edits: _, ...raw }) => raw)], gathered: later.gathered };
}

function examineAs(text: string, place: FilePlace, known: Known, inquiry: Inquiry): Examined {
  const { settings, context } = inquiry;
  const { kind } = known;
  const document = openDocument(text, place, known, context);
  const met: MetFindings = { raw: [], names: [] };
  const gathered: Record<string, unknown> = {};
  const isJudged = document.isReadable && (context.asMeant || !document.isMended);
  for (const rule of rulesFor(kind, settings)) {
    if (!isJudged && (rule.group === 'case' || rule.group === 'record')) continue;
    if (rule.passesOn !== undefined && document[rule.passesOn].length === 0) continue;
    addProblems(met, rule, document, inquiry);
    const own = rule.gather?.(document, context);
    if (own !== undefined) gathered[rule.id] = own;
  }
  const personal = personalLines(document, met, context.privacy);
  return { kind, raw: met.raw, gathered, personal, ignores: ignoresIn(document), hasBom: text.startsWith('\ufeff') };
}

type Known = Recognised & { readonly kind: FileKind };

const chosen = new WeakMap<CheckSettings, Map<FileKind, AnyRule[]>>();

/** The rules that are on for a kind. Kept, since it is the same for thousands of files. */
function rulesFor(kind: FileKind, settings: CheckSettings): AnyRule[] {
  const known = chosen.get(settings) ?? new Map<FileKind, AnyRule[]>();
  chosen.set(settings, known);
  const found = known.get(kind) ?? rules.filter((rule) => rule.kinds.includes(kind) && isOn(rule, settings));
  known.set(kind, found);
  return found;
}

export function isOn({ id, isLocked }: AnyRule, { severities }: CheckSettings): boolean {
  return isLocked === true || severities[id] !== 'off';
}

function addProblems({ raw, names }: MetFindings, rule: AnyRule, document: CheckDocument, inquiry: Inquiry): void {
  for (const problem of rule.check?.(document, inquiry.context) ?? []) {
    raw.push(rawFinding(problem, rule, document, inquiry));
    if (rule.id === 'role-name') names.push(problem.at);
  }
}

function rawFinding(
  { at, say, severity, edits = [], offered, help }: Problem<readonly unknown[]>,
  { id, words }: AnyRule,
  document: CheckDocument,
  { settings }: Inquiry,
): RawFinding {
  const { found } = words[settings.language];
  return {
    rule: id,
    ...document.placeOf(at),
    message: say.length === 0 ? found() : document.hide(found(...say)),
    ...(severity === undefined ? {} : { severity }),
    ...(edits.length === 0 ? {} : { edits }),
    ...(offered ? { offered } : {}),
    ...(help === undefined ? {} : { help: document.hide(help) }),
  };
}

/** A file that could not be read as text, with what stands in the way. What its lines hold is not known. */
export function refuse(rule: string, message: string, at: Place = START): Examined {
  return {
    kind: undefined,
    raw: [{ rule, ...at, message: hidden(message) }],
    gathered: {},
    ignores: [],
    personal: [at.line],
  };
}

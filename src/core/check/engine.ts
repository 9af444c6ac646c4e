import type { Messages } from '../../language/messages.ts';
import { hidden } from '../privacy/hidden.ts';
import { findFront } from '../record/front.ts';
import { meantFront } from '../record/meant-front.ts';
import { agreed } from './agreed.ts';
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
  const wrong = found?.kind === 'insights' ? undefined : wrongFile(text, place, found);
  if (wrong) return refusal(text, wrongFileFault(wrong, context.messages), context);
  if (!found) return undefined;
  const { kind, declared } = found;
  if (kind === undefined) return refusal(text, unknownKindFault(declared, text, context.messages), context);
  const known = { kind, declared };
  const own = examineAs(text, place, known, inquiry);
  if (context.asMeant) return withFrontMeant(own.examined, text, place, { known, inquiry });
  if (!own.hasGuesses) return own.examined;
  const meant = examineAs(text, place, known, { ...inquiry, context: { ...context, asMeant: true } });
  return agreed(own.examined, meant.examined);
}

interface Examining {
  readonly known: Known;
  readonly inquiry: Inquiry;
}

/** What there will be to say of a record once its data are found. Its places and edits are those of another text. */
function withFrontMeant(own: Examined, text: string, place: FilePlace, { known, inquiry }: Examining): Examined {
  const meant = known.kind === 'record' && !findFront(text) ? meantFront(text) : undefined;
  if (!meant) return own;
  const { examined } = examineAs(meant.text, place, known, inquiry);
  return { ...own, raw: [...own.raw, ...examined.raw.map(({ edits: _, ...raw }) => raw)], gathered: examined.gathered };
}

function examineAs(text: string, place: FilePlace, known: Known, inquiry: Inquiry) {
  const { settings, context } = inquiry;
  const { kind } = known;
  const document = openDocument(text, place, known, context);
  const met: MetFindings = { raw: [], names: [] };
  const gathered: Record<string, unknown> = {};
  const isJudged = document.isReadable && (context.asMeant || !document.isCorrected);
  for (const rule of rulesFor(kind, settings)) {
    if (!isJudged && (rule.group === 'case' || rule.group === 'record')) continue;
    if (rule.passesOn !== undefined && document[rule.passesOn].length === 0) continue;
    addProblems(met, rule, document, inquiry);
    const own = rule.gather?.(document, context);
    if (own !== undefined) gathered[rule.id] = own;
  }
  const personal = personalLines(document, met, context.privacy);
  const ignores = ignoresIn(document);
  const examined: Examined = { kind, raw: met.raw, gathered, personal, ignores, hasBom: text.startsWith('\ufeff') };
  return { examined, hasGuesses: document.hasGuesses };
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

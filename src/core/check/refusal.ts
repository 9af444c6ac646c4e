import type { Messages } from '../../language/messages.ts';
import { hiderOf } from '../privacy/hidden.ts';
import { personalDataIn } from '../privacy/in-passages.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { yamlPassage } from '../yaml/passage.ts';
import type { Examined } from './examined.ts';
import type { Severity } from './finding.ts';
import { fileKinds, formats } from './kind.ts';
import { linesWith, placeFinder } from './lines.ts';
import type { RuleContext } from './rule.ts';
import type { WrongFile } from './wrong-file.ts';

interface Refused {
  readonly rule: string;
  readonly at: Span;
  readonly message: string;
  readonly help?: string;
  /** Where it is other than that of the rule. */
  readonly severity?: Severity;
}

/** A file of which no more is looked at than why. */
export function refusal(text: string, { rule, at, message, help, severity }: Refused, context: RuleContext): Examined {
  const place = placeFinder(text);
  const personal = personalDataIn([yamlPassage(text, 0)], context.privacy);
  const hide = hiderOf(text, () => personal, context.privacy);
  const own = { ...(help === undefined ? {} : { help: hide(help) }), ...(severity === undefined ? {} : { severity }) };
  const raw = [{ rule, ...place(at), message: hide(message), ...own }];
  return { kind: undefined, raw, gathered: {}, ignores: [], personal: linesWith(personal, place) };
}

/** Of a file that says it is ours, or was named, but is of no kind there is. */
export function unknownKindFault(declared: string | undefined, text: string, { check }: Messages): Refused {
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

const TOP = { start: 0, end: 0 };

/** Of a file that is something else than it should be. */
export function wrongFileFault(wrong: WrongFile, { wrongFile, wrongFileHelp }: Messages): Refused {
  const help = wrongFileHelp[wrong.code]('name' in wrong ? wrong.name : '');
  // Of a note that lies there nothing is lost, unless it was meant as a case.
  const own = wrong.code === 'note-beside-cases' ? { severity: 'warning' as const } : {};
  return { rule: 'file-kind', at: TOP, message: wrongFile[wrong.code], help, ...own };
}

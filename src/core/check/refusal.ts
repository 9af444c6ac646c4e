import type { Messages } from '../../language/messages.ts';
import { hiderOf } from '../privacy/hidden.ts';
import { personalDataIn } from '../privacy/in-passages.ts';
import { nearest } from '../text/nearest.ts';
import { yamlPassage } from '../yaml/passage.ts';
import type { Examined } from './examined.ts';
import { fileKinds, formats } from './kind.ts';
import { linesWith, placeFinder } from './lines.ts';
import type { RuleContext } from './rule.ts';

/** A file that says it is ours, or was named, but of no kind there is. */
export function refusal(declared: string | undefined, text: string, context: RuleContext): Omit<Examined, 'kind'> {
  const place = placeFinder(text);
  const personal = personalDataIn([yamlPassage(text, 0)], context.privacy);
  const hide = hiderOf(text, () => personal, context.privacy);
  const { rule, at, message } = faultOf(declared, text, context.messages);
  const raw = [{ rule, ...place(at), message: hide(message) }];
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

import { createHash } from 'node:crypto';
import { basename, join, relative, sep } from 'node:path';
import { parseShareAnswers, printShareAnswers, retellingOf } from '../../core/share/answers-file.ts';
import type { Retelling } from '../../core/share/retelling.ts';
import { UserError } from '../../core/user-error.ts';
import { removeDraft, saveDraft } from '../../files/draft-file.ts';
import { shown } from '../../files/project.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import type { SharedRecord } from './shared-record.ts';

/** Keeps a case while it is told: what was typed is on disk, and is gone when the case is written. */
export interface CaseKeeper {
  /** What was kept of an earlier time. */
  readonly begun: Retelling;
  /** After an answer at once; while people type, every now and then. What cannot be kept now is tried again later. */
  keep(now: Retelling, isTyping: boolean): void;
  /** What to tell people who stop: where it is, or else the text itself; nothing where nothing was typed. */
  settle(): string[];
  remove(): void;
}

/** Between two writes while people type, in milliseconds: what a power cut may cost. */
const EVERY = 2_000;

/** Errors: a UserError for a draft that cannot be read. */
export async function keepCase({ path }: SharedRecord, ports: Words & Workplace & Clock): Promise<CaseKeeper> {
  const { messages, cwd, now } = ports;
  const { root, paths } = await ports.project();
  const own = relative(root, path).split(sep).join('/');
  const mark = createHash('sha256').update(own).digest('hex').slice(0, 8);
  const draft = join(paths.sessions, `${basename(path, '.md')}-${mark}.yaml`);
  const file = shown(draft, cwd);
  const begun = begunIn(draft, file, ports);
  let latest = printShareAnswers(begun);
  let kept = latest;
  let at = 0;
  let later: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(later);
    later = undefined;
    if (latest !== kept) saveDraft(draft, latest);
    [kept, at] = [latest, now().getTime()];
  };
  return {
    begun,
    keep(told, isTyping) {
      latest = printShareAnswers(told);
      if (!isTyping || now().getTime() - at >= EVERY) failureOf(save);
      // Whoever stops typing to think has the end of it on disk too.
      else later ??= setTimeout(() => failureOf(save), EVERY).unref();
    },
    settle() {
      const failed = failureOf(save);
      if (failed !== undefined)
        return [messages.files.cannotWrite(file, failed), messages.retell.draftHere, '', latest];
      return Object.keys(begun.texts).length > 0 || at > 0 ? [messages.retell.draftKept(file)] : [];
    },
    remove() {
      clearTimeout(later);
      removeDraft(draft);
    },
  };
}

/** The code of what the system refused; nothing where it did not. */
function failureOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code;
  }
}

function begunIn(path: string, file: string, { messages }: Words): Retelling {
  const text = textIfAny(path);
  if (text === undefined) return { texts: {}, answered: [] };
  const { value } = parseShareAnswers(text, file, messages);
  if (value === undefined) throw new UserError(messages.retell.brokenDraft(file), messages.retell.brokenDraftHint);
  return retellingOf(value);
}

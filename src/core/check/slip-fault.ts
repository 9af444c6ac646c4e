import type { Messages } from '../../language/messages.ts';
import type { Edit } from '../text/edit.ts';
import type { MeantYaml } from '../yaml/slips/read-meant.ts';
import type { Slip } from '../yaml/slips/slip.ts';
import type { FormFault } from './form-fault.ts';

/** A slip in YAML as a fault of form, in words of the mistake. `by` is where the YAML begins in its file. */
export function slipFault(slip: Slip, { isRead }: MeantYaml, by: number, { slips }: Messages): FormFault {
  const { kind, at, detail, edits, isOffered } = slip;
  const isCut = kind === 'cut-off' || kind === 'hash-start';
  const isStop = isCut && !(kind === 'cut-off' && isOffered);
  const moved = edits.map((edit): Edit => ({ start: edit.start + by, end: edit.end + by, text: edit.text }));
  return {
    rule: isCut ? 'text-cut-off' : 'yaml-syntax',
    at: { start: at.start + by, end: at.end + by },
    message: slips[kind].found(detail),
    help: slips[kind].help,
    edits: moved,
    // What reads well as it is, and is only not what was meant, stops nobody.
    ...(isRead && !isStop ? { severity: 'warning' as const } : {}),
    ...(isOffered ? { offered: true as const } : {}),
  };
}

import { afterwards } from './en/afterwards.ts';
import { archive } from './en/archive.ts';
import { asking } from './en/asking.ts';
import { check } from './en/check.ts';
import { commandLine } from './en/command-line.ts';
import { contact } from './en/contact.ts';
import { files } from './en/files.ts';
import { form } from './en/form.ts';
import { handOverStep } from './en/hand-over-step.ts';
import { kit } from './en/kit.ts';
import { library } from './en/library.ts';
import { programme } from './en/programme.ts';
import { pulse } from './en/pulse.ts';
import { record } from './en/record.ts';
import { report } from './en/report.ts';
import { retell } from './en/retell.ts';
import { session } from './en/session.ts';
import { share } from './en/share.ts';
import { slips } from './en/slips.ts';
import { toolkit } from './en/toolkit.ts';
import { triangle } from './en/triangle.ts';
import { values } from './en/values.ts';
import { wall } from './en/wall.ts';
import { wrongFile } from './en/wrong-file.ts';
import type { Messages } from './nl.ts';

/** English, complete beside the Dutch. */
export const en: Messages = {
  ...triangle,
  ...record,
  ...form,
  ...check,
  ...slips,
  ...files,
  ...wrongFile,
  ...contact,
  ...commandLine,
  ...retell,
  ...session,
  ...asking,
  ...library,
  report,
  toolkit,
  pulse,
  values,
  programme,
  ...share,
  ...wall,
  ...handOverStep,
  ...afterwards,
  ...archive,
  ...kit,
};

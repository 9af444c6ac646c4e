import { afterwards } from './nl/afterwards.ts';
import { archive } from './nl/archive.ts';
import { asking } from './nl/asking.ts';
import { check } from './nl/check.ts';
import { commandLine } from './nl/command-line.ts';
import { contact } from './nl/contact.ts';
import { files } from './nl/files.ts';
import { form } from './nl/form.ts';
import { handOverStep } from './nl/hand-over-step.ts';
import { kit } from './nl/kit.ts';
import { library } from './nl/library.ts';
import { programme } from './nl/programme.ts';
import { pulse } from './nl/pulse.ts';
import { record } from './nl/record.ts';
import { report } from './nl/report.ts';
import { retell } from './nl/retell.ts';
import { session } from './nl/session.ts';
import { share } from './nl/share.ts';
import { slips } from './nl/slips.ts';
import { toolkit } from './nl/toolkit.ts';
import { triangle } from './nl/triangle.ts';
import { values } from './nl/values.ts';
import { wall } from './nl/wall.ts';
import { wrongFile } from './nl/wrong-file.ts';
import type { Shape } from './shape.ts';

/** Dutch, the first language of the interface: plain (B1). The other languages have exactly these keys. */
export const nl = {
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

/** The shape every language has: a missing message does not compile. */
export type Messages = Shape<typeof nl>;

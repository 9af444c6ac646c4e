import type { Messages } from '../../../language/messages.ts';
import type { CheckRun } from '../run.ts';

/** A report of a run as text. */
export type Formatter = (run: CheckRun, messages: Messages) => string;

type Written = 'json' | 'github' | 'sarif' | 'junit' | 'codeclimate' | 'lines';

/** Every form of report but the one for people, which goes along with the run. Loaded when asked for. */
export const formatters: Readonly<Record<Written, () => Promise<Formatter>>> = {
  json: async () => (await import('./json.ts')).formatJson,
  github: async () => (await import('./github.ts')).formatGithub,
  sarif: async () => (await import('./sarif.ts')).formatSarif,
  junit: async () => (await import('./junit.ts')).formatJunit,
  codeclimate: async () => (await import('./codeclimate.ts')).formatCodeclimate,
  lines: async () => (await import('./lines.ts')).formatLines,
};

export const formatNames = ['text', ...Object.keys(formatters)] as readonly FormatName[];
export type FormatName = 'text' | Written;

import { openTemplate } from '../app/review/record-place.ts';
import { findCase } from '../app/shelf/find-case.ts';
import { findProtocol } from '../app/shelf/find-protocol.ts';
import { type Context, canAsk } from './context.ts';
import { refuseToAsk } from './session/refuse-to-ask.ts';

export interface ReviewOptions {
  readonly protocol?: string;
  readonly answers?: string[];
  readonly output?: string;
  readonly date?: string;
  readonly template?: string;
  readonly svg: boolean;
  readonly keepSession?: boolean;
  readonly saveAnswers?: string;
  readonly json?: boolean;
}

/** `driehoek review`: a guided session, or records from answers files. */
export async function review(named: string | undefined, options: ReviewOptions, context: Context): Promise<number> {
  const { output, template, svg, date, keepSession = false, saveAnswers } = options;
  const record = { svg, ...(output === undefined ? {} : { output }), ...(template === undefined ? {} : { template }) };
  if (options.answers) {
    const { protocol, json = false } = options;
    const { playAndTell } = await import('../app/review/play-files.ts');
    return playAndTell(options.answers, { caseNamed: named, protocol, date, record }, json, context);
  }
  const form = asksForm(named, options, context) ? undefined : await findProtocol(options.protocol, context);
  const subject = named === undefined ? undefined : await findCase(named, context);
  openTemplate(template, context);
  if (form !== undefined && !canAsk(context)) return refuseToAsk(form, subject, context);
  const extra = saveAnswers === undefined ? {} : { saveAnswers };
  // What draws is loaded only where people are asked.
  const { guide } = await import('./session/guide.ts');
  return guide({ subject, form, date, record, keepSession, ...extra }, context);
}

/** Who names nothing chooses the session form too. */
function asksForm(named: string | undefined, { protocol }: ReviewOptions, context: Context): boolean {
  return named === undefined && protocol === undefined && canAsk(context);
}

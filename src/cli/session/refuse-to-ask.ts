import { startOf } from '../../app/review/start-of.ts';
import type { SessionForm } from '../../app/shelf/find-protocol.ts';
import type { Subject } from '../../core/session/events.ts';
import { openSession } from '../../core/session/fold.ts';
import { allowedAnswer, hasAnswer } from '../../core/session/kinds/registry.ts';
import { contextOf } from '../../core/session/steps.ts';
import { type Context, exit, say } from '../context.ts';

/** How the session is begun, and where its case is named. */
interface Asked {
  readonly command: string;
  readonly caseAfter: string;
}

/** Without a terminal nothing is asked: every answer a session needs is named, and how to give it. Exit code 2. */
export function refuseToAsk(
  form: SessionForm,
  subject: Subject | undefined,
  context: Context,
  { command, caseAfter }: Asked = { command: 'review', caseAfter: 'review' },
): number {
  const { messages } = context;
  const { protocol } = form;
  const start = startOf({ form, subject: subject ?? { title: '' }, record: { svg: true } }, context);
  const asking = contextOf(openSession(start), messages);
  const steps = protocol.steps.filter(hasAnswer);
  say(
    context,
    messages.cli.noTerminal,
    '',
    ...(subject === undefined ? [`  ${messages.cli.missingCase(caseAfter)}`] : []),
    ...steps.map(
      (step) =>
        `  ${step.id}: ${allowedAnswer(step, asking)}${step.when || step.required === false ? ` ${messages.cli.optionalAnswer}` : ''}`,
    ),
    '',
    messages.cli.giveAnswers(protocol.id, command),
  );
  return exit.couldNot;
}

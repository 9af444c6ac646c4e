import type * as v from 'valibot';
import { answersSchema } from '../answers/schema.ts';
import { ledgerSchema } from '../archive/ledger.ts';
import { pulseRowSchema } from '../archive/pulse-row.ts';
import { releaseSchema } from '../archive/release-file.ts';
import { handOverRowSchema } from '../archive/row.ts';
import { addedThemesSchema } from '../archive/themes-file.ts';
import { assignmentSchema } from '../assignment/schema.ts';
import { caseSchema } from '../case/schema.ts';
import { configSchema } from '../config/schema.ts';
import { lensSchema } from '../lens/schema.ts';
import { programmeSchema } from '../programme/schema.ts';
import { seriesSchema } from '../programme/series.ts';
import { protocolSchema } from '../protocol/schema.ts';
import { pulseSchema } from '../pulse/schema.ts';
import { statementsSchema } from '../pulse/statements.ts';
import { frontSchema } from '../record/schema.ts';
import { printedSchema } from '../report/printed.ts';
import {
  archiveAddResult,
  archiveLettersResult,
  archiveReleaseResult,
  archiveResult,
  archiveWithdrawResult,
} from '../results/archive.ts';
import { casesResult } from '../results/cases.ts';
import { checkResult } from '../results/check.ts';
import { followUpResult } from '../results/follow-up.ts';
import { handOverResult } from '../results/hand-over.ts';
import { initResult } from '../results/init.ts';
import { kitResult } from '../results/kit.ts';
import { lensesResult, lensesShowResult } from '../results/lenses.ts';
import { listResult } from '../results/list.ts';
import { logResult } from '../results/log.ts';
import { lookBackResult } from '../results/look-back.ts';
import { newResult } from '../results/new.ts';
import {
  programmeAnswerResult,
  programmeInviteResult,
  programmeNewResult,
  programmePageResult,
  programmeShowResult,
} from '../results/programme.ts';
import { protocolsTimeResult } from '../results/protocol-time.ts';
import { protocolsResult, protocolsShowResult } from '../results/protocols.ts';
import { pulseResult, pulseShowResult } from '../results/pulse.ts';
import { reviewResult } from '../results/review.ts';
import { ruleResult, rulesResult } from '../results/rules.ts';
import { sessionsResult } from '../results/sessions.ts';
import { shareResult } from '../results/share.ts';
import { casesShowResult, showResult } from '../results/show.ts';
import { valuesDeckResult, valuesForgetResult, valuesShowResult, valuesSortResult } from '../results/values.ts';
import { deckSchema } from '../values/deck.ts';
import { valuesResultSchema } from '../values/result.ts';
import type { SchemaKind } from './schema-kinds.ts';

/** The one definition of each format. */
export const schemas: Readonly<Record<SchemaKind, v.GenericSchema>> = {
  case: caseSchema,
  record: frontSchema,
  protocol: protocolSchema,
  lens: lensSchema,
  assignment: assignmentSchema,
  answers: answersSchema,
  config: configSchema,
  deck: deckSchema,
  'values-result': valuesResultSchema,
  'pulse-statements': statementsSchema,
  pulse: pulseSchema,
  programme: programmeSchema,
  series: seriesSchema,
  'hand-over': handOverRowSchema,
  'pulse-row': pulseRowSchema,
  release: releaseSchema,
  ledger: ledgerSchema,
  themes: addedThemesSchema,
  'check-result': checkResult,
  'cases-show-result': casesShowResult,
  'show-result': showResult,
  'review-result': reviewResult,
  'look-back-result': lookBackResult,
  'sessions-result': sessionsResult,
  'rules-result': rulesResult,
  'rule-result': ruleResult,
  'share-result': shareResult,
  'list-result': listResult,
  'log-result': logResult,
  'follow-up-result': followUpResult,
  'report-result': printedSchema,
  'new-result': newResult,
  'init-result': initResult,
  'cases-result': casesResult,
  'protocols-result': protocolsResult,
  'protocols-show-result': protocolsShowResult,
  'protocols-time-result': protocolsTimeResult,
  'lenses-result': lensesResult,
  'lenses-show-result': lensesShowResult,
  'pulse-result': pulseResult,
  'pulse-show-result': pulseShowResult,
  'hand-over-result': handOverResult,
  'archive-result': archiveResult,
  'archive-add-result': archiveAddResult,
  'archive-release-result': archiveReleaseResult,
  'archive-withdraw-result': archiveWithdrawResult,
  'archive-letters-result': archiveLettersResult,
  'values-sort-result': valuesSortResult,
  'values-show-result': valuesShowResult,
  'values-deck-result': valuesDeckResult,
  'values-forget-result': valuesForgetResult,
  'kit-result': kitResult,
  'programme-new-result': programmeNewResult,
  'programme-show-result': programmeShowResult,
  'programme-invite-result': programmeInviteResult,
  'programme-page-result': programmePageResult,
  'programme-answer-result': programmeAnswerResult,
};

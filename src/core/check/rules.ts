import type { AnyRule } from './rule.ts';
import { actionBox } from './rules/action-box.ts';
import { actionElsewhere } from './rules/action-elsewhere.ts';
import { actionIncomplete } from './rules/action-incomplete.ts';
import { actionOverdue } from './rules/action-overdue.ts';
import { actionStatus } from './rules/action-status.ts';
import { actionUnread } from './rules/action-unread.ts';
import { answersStep } from './rules/answers-step.ts';
import { choiceDiffers } from './rules/choice-differs.ts';
import { choiceNotAnOption } from './rules/choice-not-an-option.ts';
import { choiceReasons } from './rules/choice-reasons.ts';
import { closedTooEarly } from './rules/closed-too-early.ts';
import { closedWithOpenActions } from './rules/closed-with-open-actions.ts';
import { conflictMarker } from './rules/conflict-marker.ts';
import { controlCharacter } from './rules/control-character.ts';
import { dayOrder } from './rules/day-order.ts';
import { dayUnclear } from './rules/day-unclear.ts';
import { deckCivil } from './rules/deck-civil.ts';
import { deckPiles } from './rules/deck-piles.ts';
import { deckTwice } from './rules/deck-twice.ts';
import { dissentCount } from './rules/dissent-count.ts';
import { dissentMissing } from './rules/dissent-missing.ts';
import { dissentNeeds } from './rules/dissent-needs.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateKey } from './rules/duplicate-key.ts';
import { emptyFile } from './rules/empty-file.ts';
import { encoding } from './rules/encoding.ts';
import { escalationReturn } from './rules/escalation-return.ts';
import { figureUnlikely } from './rules/figure-unlikely.ts';
import { figuresDiffer } from './rules/figures-differ.ts';
import { fileKind } from './rules/file-kind.ts';
import { fileLink } from './rules/file-link.ts';
import { fileName } from './rules/file-name.ts';
import { fileNamePerson } from './rules/file-name-person.ts';
import { fileSize } from './rules/file-size.ts';
import { formatVersion } from './rules/format-version.ts';
import { handOverRowTwice } from './rules/hand-over-row-twice.ts';
import { handOverSentenceSaid } from './rules/hand-over-sentence.ts';
import { htmlActive } from './rules/html-active.ts';
import { ignoreForm } from './rules/ignore-form.ts';
import { ignoreReason } from './rules/ignore-reason.ts';
import { ignoreUnused } from './rules/ignore-unused.ts';
import { imageAlt } from './rules/image-alt.ts';
import { imageRemote } from './rules/image-remote.ts';
import { insightRules } from './rules/insight.ts';
import { labelUnknown } from './rules/label-unknown.ts';
import { languageDiffers } from './rules/language-differs.ts';
import { libraryOptions } from './rules/library-options.ts';
import { linkCase } from './rules/link-case.ts';
import { linkFile } from './rules/link-file.ts';
import { linkSvg } from './rules/link-svg.ts';
import { listMark } from './rules/list-mark.ts';
import { lookBackMissing } from './rules/look-back-missing.ts';
import { lookBackPassed } from './rules/look-back-passed.ts';
import { lookBackUnmatched } from './rules/look-back-unmatched.ts';
import { missingFormat } from './rules/missing-format.ts';
import { missingKey } from './rules/missing-key.ts';
import { movedCount } from './rules/moved-count.ts';
import { noFrontMatter } from './rules/no-front-matter.ts';
import { oneObligation } from './rules/one-obligation.ts';
import { optionTwice } from './rules/option-twice.ts';
import { optionsWeighed } from './rules/options-weighed.ts';
import { outcomeChoice } from './rules/outcome-choice.ts';
import { passageUnplaced } from './rules/passage-unplaced.ts';
import { placementCount } from './rules/placement-count.ts';
import { placementSum } from './rules/placement-sum.ts';
import { placementsKept } from './rules/placements-kept.ts';
import { privacyRules } from './rules/privacy.ts';
import { programmePlan } from './rules/programme-plan.ts';
import { protocolAssignment } from './rules/protocol-assignment.ts';
import { protocolFlow } from './rules/protocol-flow.ts';
import { protocolTime } from './rules/protocol-time.ts';
import { pulseFew } from './rules/pulse-few.ts';
import { questionAdvice } from './rules/question-advice.ts';
import { recordTwice } from './rules/record-twice.ts';
import { resultUntrue } from './rules/result-untrue.ts';
import { roleName } from './rules/role-name.ts';
import { sectionEmpty } from './rules/section-empty.ts';
import { sectionHeadingDiffers } from './rules/section-heading-differs.ts';
import { sectionMarker } from './rules/section-marker.ts';
import { sectionMissing } from './rules/section-missing.ts';
import { sectionTwice } from './rules/section-twice.ts';
import { sectionUnknown } from './rules/section-unknown.ts';
import { sessionAhead } from './rules/session-ahead.ts';
import { situationMoment } from './rules/situation-moment.ts';
import { situationShort } from './rules/situation-short.ts';
import { skipReason } from './rules/skip-reason.ts';
import { specialCategory } from './rules/special-category.ts';
import { statementTwice } from './rules/statement-twice.ts';
import { summaryDiffers } from './rules/summary-differs.ts';
import { svgDiffers } from './rules/svg-differs.ts';
import { svgUnsafe } from './rules/svg-unsafe.ts';
import { templateLeft } from './rules/template-left.ts';
import { tensionDissolved } from './rules/tension-dissolved.ts';
import { tensionNotNamed } from './rules/tension-not-named.ts';
import { tensionWithoutPull } from './rules/tension-without-pull.ts';
import { tensionsDiffer } from './rules/tensions-differ.ts';
import { textCutOff } from './rules/text-cut-off.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownProtocol } from './rules/unknown-protocol.ts';
import { unknownRule } from './rules/unknown-rule.ts';
import { unknownTheme } from './rules/unknown-theme.ts';
import { unknownValue } from './rules/unknown-value.ts';
import { valuesTold } from './rules/values-told.ts';
import { wordBackPassed } from './rules/word-back-passed.ts';
import { wrongFormat } from './rules/wrong-format.ts';
import { wrongType } from './rules/wrong-type.ts';
import { wrongValue } from './rules/wrong-value.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';
import { yamlUnsafe } from './rules/yaml-unsafe.ts';

/** Every rule, in the order of the documentation: form, cases, records, privacy, exceptions. */
export const rules: readonly AnyRule[] = [
  fileLink,
  fileKind,
  encoding,
  conflictMarker,
  fileSize,
  emptyFile,
  noFrontMatter,
  yamlSyntax,
  textCutOff,
  yamlUnsafe,
  duplicateKey,
  controlCharacter,
  missingFormat,
  wrongFormat,
  formatVersion,
  languageDiffers,
  missingKey,
  unknownKey,
  wrongType,
  wrongValue,
  placementSum,
  fileName,
  duplicateId,
  recordTwice,
  handOverRowTwice,
  optionTwice,
  statementTwice,
  pulseFew,
  resultUntrue,
  deckTwice,
  deckPiles,
  deckCivil,
  listMark,
  sectionUnknown,
  sectionTwice,
  sectionMarker,
  sectionHeadingDiffers,
  labelUnknown,
  passageUnplaced,
  dayUnclear,
  protocolAssignment,
  protocolFlow,
  protocolTime,
  programmePlan,
  answersStep,
  unknownRule,
  unknownProtocol,
  questionAdvice,
  situationShort,
  situationMoment,
  oneObligation,
  libraryOptions,
  unknownTheme,
  unknownValue,
  templateLeft,
  summaryDiffers,
  sectionMissing,
  sectionEmpty,
  tensionNotNamed,
  tensionsDiffer,
  tensionDissolved,
  tensionWithoutPull,
  optionsWeighed,
  placementCount,
  movedCount,
  figuresDiffer,
  figureUnlikely,
  choiceReasons,
  choiceNotAnOption,
  outcomeChoice,
  choiceDiffers,
  dissentMissing,
  dissentCount,
  dissentNeeds,
  actionIncomplete,
  actionStatus,
  actionBox,
  actionUnread,
  actionElsewhere,
  actionOverdue,
  escalationReturn,
  wordBackPassed,
  handOverSentenceSaid,
  skipReason,
  lookBackMissing,
  lookBackPassed,
  lookBackUnmatched,
  dayOrder,
  sessionAhead,
  closedWithOpenActions,
  closedTooEarly,
  linkCase,
  linkSvg,
  svgDiffers,
  svgUnsafe,
  linkFile,
  imageAlt,
  imageRemote,
  htmlActive,
  roleName,
  placementsKept,
  fileNamePerson,
  specialCategory,
  valuesTold,
  ...insightRules,
  ...privacyRules,
  ignoreForm,
  ignoreReason,
  ignoreUnused,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): AnyRule | undefined {
  return byId.get(id);
}

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

export const lockedIds: readonly string[] = rules.flatMap(({ id, isLocked }) => (isLocked ? [id] : []));

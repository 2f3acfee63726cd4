import type { Rule } from '../rule.ts';
import accDropped from './acc-dropped.ts';
import accGenericList from './acc-generic-list.ts';
import accNotOnTests from './acc-not-on-tests.ts';
import accNotUsed from './acc-not-used.ts';
import accVague from './acc-vague.ts';
import dscInformal from './dsc-informal.ts';
import dscNoFba from './dsc-no-fba.ts';
import dscTenDays from './dsc-ten-days.ts';
import evAreaNotTested from './ev-area-not-tested.ts';
import evDiagnosisDemanded from './ev-diagnosis-demanded.ts';
import evDueSoon from './ev-due-soon.ts';
import evExitNoEval from './ev-exit-no-eval.ts';
import evFailFirst from './ev-fail-first.ts';
import evOutsideIgnored from './ev-outside-ignored.ts';
import evPassingUsedToDeny from './ev-passing-used-to-deny.ts';
import evReportNotShared from './ev-report-not-shared.ts';
import evRequestUnanswered from './ev-request-unanswered.ts';
import evTimelinePassed from './ev-timeline-passed.ts';
import evTriennialOverdue from './ev-triennial-overdue.ts';
import evWaived from './ev-waived.ts';
import f504Failing from './f504-failing.ts';
import f504InsteadOfIep from './f504-instead-of-iep.ts';
import f504NoOwner from './f504-no-owner.ts';
import f504SdiInside from './f504-sdi-inside.ts';
import f504Stale from './f504-stale.ts';
import goalAltNoObjectives from './goal-alt-no-objectives.ts';
import goalManyInOne from './goal-many-in-one.ts';
import goalMeasureObservationOnly from './goal-measure-observation-only.ts';
import goalNegativeOnly from './goal-negative-only.ts';
import goalNoBaseline from './goal-no-baseline.ts';
import goalNoCriterion from './goal-no-criterion.ts';
import goalNoMeasure from './goal-no-measure.ts';
import goalNoReportSchedule from './goal-no-report-schedule.ts';
import goalNoTimeframe from './goal-no-timeframe.ts';
import goalNone from './goal-none.ts';
import goalNotASkill from './goal-not-a-skill.ts';
import goalPercentMisfit from './goal-percent-misfit.ts';
import goalPromptHeavy from './goal-prompt-heavy.ts';
import goalStandardCopied from './goal-standard-copied.ts';
import goalTargetNotAboveBaseline from './goal-target-not-above-baseline.ts';
import goalTrivialGrowth from './goal-trivial-growth.ts';
import goalUnitMismatch from './goal-unit-mismatch.ts';
import goalVagueVerb from './goal-vague-verb.ts';
import gradeAttendanceLinked from './grade-attendance-linked.ts';
import gradeCloseToFailing from './grade-close-to-failing.ts';
import gradeCreditRisk from './grade-credit-risk.ts';
import gradeFailingCurrent from './grade-failing-current.ts';
import gradeFailingMultiple from './grade-failing-multiple.ts';
import gradeFallingTrend from './grade-falling-trend.ts';
import gradeLateNotice from './grade-late-notice.ts';
import gradeMissingWork from './grade-missing-work.ts';
import gradeModifiedNoKey from './grade-modified-no-key.ts';
import gradeNoMethod from './grade-no-method.ts';
import gradePassingBelowLevel from './grade-passing-below-level.ts';
import gradeStaleGradebook from './grade-stale-gradebook.ts';
import gradeStandardsOnes from './grade-standards-ones.ts';
import gradeTestsLowHomeworkHigh from './grade-tests-low-homework-high.ts';
import lreActivitiesBlank from './lre-activities-blank.ts';
import lreBoilerplate from './lre-boilerplate.ts';
import lreChangeNoNotice from './lre-change-no-notice.ts';
import lreDecidedFirst from './lre-decided-first.ts';
import lreNoWhy from './lre-no-why.ts';
import lreShortDay from './lre-short-day.ts';
import plBlameWords from './pl-blame-words.ts';
import plBoilerplate from './pl-boilerplate.ts';
import plFunctionalMissing from './pl-functional-missing.ts';
import plGradeLevelClaim from './pl-grade-level-claim.ts';
import plMissing from './pl-missing.ts';
import plNeedNoBaseline from './pl-need-no-baseline.ts';
import plNoImpact from './pl-no-impact.ts';
import plNoNeeds from './pl-no-needs.ts';
import plParentConcernsBlank from './pl-parent-concerns-blank.ts';
import plScoresUnexplained from './pl-scores-unexplained.ts';
import plStaleData from './pl-stale-data.ts';
import plUndatedData from './pl-undated-data.ts';
import plVagueNoData from './pl-vague-no-data.ts';
import plWrongChild from './pl-wrong-child.ts';
import ppAmendedWithoutMe from './pp-amended-without-me.ts';
import ppAnnualOverdue from './pp-annual-overdue.ts';
import ppConsentPartial from './pp-consent-partial.ts';
import ppDatesConflict from './pp-dates-conflict.ts';
import ppDraft from './pp-draft.ts';
import ppEsyBlank from './pp-esy-blank.ts';
import ppExcusalUnsigned from './pp-excusal-unsigned.ts';
import ppLanguage from './pp-language.ts';
import ppMeetingIgnored from './pp-meeting-ignored.ts';
import ppMemberMissing from './pp-member-missing.ts';
import ppMissingSection from './pp-missing-section.ts';
import ppPwnIncomplete from './pp-pwn-incomplete.ts';
import ppPwnMissing from './pp-pwn-missing.ts';
import ppRecordsLate from './pp-records-late.ts';
import ppRefusedVerbally from './pp-refused-verbally.ts';
import ppSafeguardsNotGiven from './pp-safeguards-not-given.ts';
import ppShortNotice from './pp-short-notice.ts';
import ppSignatureMeaning from './pp-signature-meaning.ts';
import ppVoteOrMajority from './pp-vote-or-majority.ts';
import prBlamesChild from './pr-blames-child.ts';
import prCodeOnly from './pr-code-only.ts';
import prIdenticalText from './pr-identical-text.ts';
import prInsufficientNoAction from './pr-insufficient-no-action.ts';
import prMathSaysNo from './pr-math-says-no.ts';
import prMetNoNext from './pr-met-no-next.ts';
import prMissing from './pr-missing.ts';
import prNarrativeConflict from './pr-narrative-conflict.ts';
import prNoData from './pr-no-data.ts';
import prNotIntroducedAgain from './pr-not-introduced-again.ts';
import prOffGoal from './pr-off-goal.ts';
import prRegression from './pr-regression.ts';
import rtChildLeftOut from './rt-child-left-out.ts';
import rtDataAbsent from './rt-data-absent.ts';
import rtLateNotice from './rt-late-notice.ts';
import rtMaturityReason from './rt-maturity-reason.ts';
import rtNoPlan from './rt-no-plan.ts';
import rtPolicyUnknown from './rt-policy-unknown.ts';
import rtProposed from './rt-proposed.ts';
import rtRepeatHistory from './rt-repeat-history.ts';
import sfAtBlank from './sf-at-blank.ts';
import sfBehaviorNoPlan from './sf-behavior-no-plan.ts';
import sfBrailleBlank from './sf-braille-blank.ts';
import sfCommBlank from './sf-comm-blank.ts';
import sfEslBlank from './sf-esl-blank.ts';
import svConsultOnly from './sv-consult-only.ts';
import svCutNoReason from './sv-cut-no-reason.ts';
import svDatesGap from './sv-dates-gap.ts';
import svGoalNoService from './sv-goal-no-service.ts';
import svHedgedAmount from './sv-hedged-amount.ts';
import svMissingFdl from './sv-missing-fdl.ts';
import svNoneSdi from './sv-none-sdi.ts';
import svNotDelivered from './sv-not-delivered.ts';
import svSupportsStaffMissing from './sv-supports-staff-missing.ts';
import trAgeClock from './tr-age-clock.ts';
import trAnnualGoalLinkMissing from './tr-annual-goal-link-missing.ts';
import trBudgetEarlyRetention from './tr-budget-early-retention.ts';
import trDiplomaEndsServices from './tr-diploma-ends-services.ts';
import trGoalNotMeasurable from './tr-goal-not-measurable.ts';
import trMissingAtAge from './tr-missing-at-age.ts';
import trNoAssessment from './tr-no-assessment.ts';
import trNoServices from './tr-no-services.ts';
import trRightsTransfer from './tr-rights-transfer.ts';
import trStudentNotInvited from './tr-student-not-invited.ts';
import xEvalNeedDropped from './x-eval-need-dropped.ts';
import xFailNoGoal from './x-fail-no-goal.ts';
import xGapGrowing from './x-gap-growing.ts';
import xGoalLowered from './x-goal-lowered.ts';
import xGoalRepeated from './x-goal-repeated.ts';
import xLatePenalty from './x-late-penalty.ts';
import xModifiedNotInIep from './x-modified-not-in-iep.ts';
import xNeedNothing from './x-need-nothing.ts';
import xParentVsIep from './x-parent-vs-iep.ts';
import xPlCopied from './x-pl-copied.ts';
import xPlNotUpdatedAfterMet from './x-pl-not-updated-after-met.ts';
import xRemovalsNoPlan from './x-removals-no-plan.ts';
import xServiceCutDeclining from './x-service-cut-declining.ts';
import xSolidPlStillFailing from './x-solid-pl-still-failing.ts';
import xSufficientWhileFailing from './x-sufficient-while-failing.ts';

/** Every red flag, sorted by id, a line for each group. To add one: its file, its import and its name here, its words. */
export const RULES: readonly Rule[] = [
  accDropped, accGenericList, accNotOnTests, accNotUsed, accVague,
  dscInformal, dscNoFba, dscTenDays,
  evAreaNotTested, evDiagnosisDemanded, evDueSoon, evExitNoEval, evFailFirst, evOutsideIgnored, evPassingUsedToDeny, evReportNotShared, evRequestUnanswered, evTimelinePassed, evTriennialOverdue, evWaived,
  f504Failing, f504InsteadOfIep, f504NoOwner, f504SdiInside, f504Stale,
  goalAltNoObjectives, goalManyInOne, goalMeasureObservationOnly, goalNegativeOnly, goalNoBaseline, goalNoCriterion, goalNoMeasure, goalNoReportSchedule, goalNoTimeframe, goalNone, goalNotASkill, goalPercentMisfit, goalPromptHeavy, goalStandardCopied, goalTargetNotAboveBaseline, goalTrivialGrowth, goalUnitMismatch, goalVagueVerb,
  gradeAttendanceLinked, gradeCloseToFailing, gradeCreditRisk, gradeFailingCurrent, gradeFailingMultiple, gradeFallingTrend, gradeLateNotice, gradeMissingWork, gradeModifiedNoKey, gradeNoMethod, gradePassingBelowLevel, gradeStaleGradebook, gradeStandardsOnes, gradeTestsLowHomeworkHigh,
  lreActivitiesBlank, lreBoilerplate, lreChangeNoNotice, lreDecidedFirst, lreNoWhy, lreShortDay,
  plBlameWords, plBoilerplate, plFunctionalMissing, plGradeLevelClaim, plMissing, plNeedNoBaseline, plNoImpact, plNoNeeds, plParentConcernsBlank, plScoresUnexplained, plStaleData, plUndatedData, plVagueNoData, plWrongChild,
  ppAmendedWithoutMe, ppAnnualOverdue, ppConsentPartial, ppDatesConflict, ppDraft, ppEsyBlank, ppExcusalUnsigned, ppLanguage, ppMeetingIgnored, ppMemberMissing, ppMissingSection, ppPwnIncomplete, ppPwnMissing, ppRecordsLate, ppRefusedVerbally, ppSafeguardsNotGiven, ppShortNotice, ppSignatureMeaning, ppVoteOrMajority,
  prBlamesChild, prCodeOnly, prIdenticalText, prInsufficientNoAction, prMathSaysNo, prMetNoNext, prMissing, prNarrativeConflict, prNoData, prNotIntroducedAgain, prOffGoal, prRegression,
  rtChildLeftOut, rtDataAbsent, rtLateNotice, rtMaturityReason, rtNoPlan, rtPolicyUnknown, rtProposed, rtRepeatHistory,
  sfAtBlank, sfBehaviorNoPlan, sfBrailleBlank, sfCommBlank, sfEslBlank,
  svConsultOnly, svCutNoReason, svDatesGap, svGoalNoService, svHedgedAmount, svMissingFdl, svNoneSdi, svNotDelivered, svSupportsStaffMissing,
  trAgeClock, trAnnualGoalLinkMissing, trBudgetEarlyRetention, trDiplomaEndsServices, trGoalNotMeasurable, trMissingAtAge, trNoAssessment, trNoServices, trRightsTransfer, trStudentNotInvited,
  xEvalNeedDropped, xFailNoGoal, xGapGrowing, xGoalLowered, xGoalRepeated, xLatePenalty, xModifiedNotInIep, xNeedNothing, xParentVsIep, xPlCopied, xPlNotUpdatedAfterMet, xRemovalsNoPlan, xServiceCutDeclining, xSolidPlStillFailing, xSufficientWhileFailing,
];

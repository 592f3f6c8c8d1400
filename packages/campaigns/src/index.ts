export { refusalOfMode } from './arrangement/allowed-modes.ts'
export type { ModeRefusal, Operators } from './arrangement/allowed-modes.ts'
export { arrangementOf } from './arrangement/find.ts'
export { approvalOf, holdersOf, powersOf, ruleOf } from './arrangement/powers.ts'
export { rulesForLines } from './campaign/access-rules.ts'
export type { ContributionRule } from './campaign/access-rules.ts'
export { cardOf, underAnother } from './campaign/card.ts'
export type { Card, CardLine } from './campaign/card.ts'
export { checklist } from './campaign/checklist.ts'
export type { ChecklistContext, ChecklistItem, ChecklistLine } from './campaign/checklist.ts'
export { campaignDigest, encodeCampaign, isAbout } from './campaign/digest.ts'
export type { CampaignVersion } from './campaign/digest.ts'
export type { CampaignDraft } from './campaign/draft.ts'
export { expectationOf } from './campaign/expectation.ts'
export { feasibility } from './campaign/feasibility.ts'
export type { Expectation, Feasibility } from './campaign/feasibility.ts'
export { lateness } from './campaign/lateness.ts'
export type { Lateness } from './campaign/lateness.ts'
export { actorsOf, nextState, possibleEvents, waitsInPods } from './campaign/life.ts'
export type { CampaignEvent } from './campaign/life.ts'
export { withdrawalEffect } from './campaign/withdrawal.ts'
export { areaAround } from './code-list/area.ts'
export { codeListOf } from './code-list/code-list.ts'
export type { CodeListParts, CountedLabel, CountedPlace } from './code-list/code-list.ts'
export { ageGroups, commuteBands } from './code-list/usual-labels.ts'
export { squaresOver } from './code-list/squares-over.ts'
export { readPlaces } from './code-list/read-places.ts'
export type { PlacesProblem } from './code-list/read-places.ts'
export { mostInSplitCell } from './contribution/cap.ts'
export { contributionOf } from './contribution/contribution.ts'
export {
  contributionName,
  contributionPath,
  formerContributionPath,
  readingsOf,
} from './contribution/contribution-name.ts'
export type { CampaignPlace } from './contribution/contribution-name.ts'
export { wattHoursPerCount } from './contribution/energy-by-dwelling.ts'
export { inferencesOf } from './contribution/inferences.ts'
export type { Inference } from './contribution/inferences.ts'
export type { Journey } from './contribution/journey.ts'
export { judge } from './contribution/judge.ts'
export type { ContributionProblem, Judged } from './contribution/judge.ts'
export { calculations, prepare } from './contribution/prepare.ts'
export type { Prepared } from './contribution/prepare.ts'
export {
  inOrder,
  judgeSealed,
  sealedContributionOf,
  splitBounds,
  vectorOf,
} from './contribution/sealed-contribution.ts'
export type { JudgedSealed } from './contribution/sealed-contribution.ts'
export type { Counts, LeftOut, PersonalInput, Task } from './contribution/transformation.ts'
export type { RandomBytes } from './counting/exact-noise.ts'
export { overlapping } from './counting/overlap.ts'
export type { Registered } from './counting/overlap.ts'
export { protect } from './counting/protect.ts'
export type { Result, ResultCell, ResultTotal } from './counting/protect.ts'
export { tallyOfSums } from './counting/tally-of-sums.ts'
export { tally } from './counting/tally.ts'
export type { CellTally, Line } from './counting/tally.ts'
export { hasRoom, withNoise } from './counting/with-noise.ts'
export type { Spending } from './counting/with-noise.ts'
export {
  countBallots,
  fillBallot,
  isGenuine,
  makeBallotKey,
  pollOf,
  requestBallot,
  signBlinded,
} from './decision/ballot.ts'
export type { Ballot, BallotRefusal, BallotRequest, Vote } from './decision/ballot.ts'
export { boardOutcome, recused, refusalOfVote } from './decision/board.ts'
export type { BoardMember, BoardRefusal, BoardVote } from './decision/board.ts'
export { letsOpen, outcomeOf } from './decision/outcome.ts'
export type { Votes } from './decision/outcome.ts'
export { howFar } from './geometry/how-far.ts'
export { readWkt } from './geometry/read-wkt.ts'
export type { Geometry } from './geometry/read-wkt.ts'
export type { Point } from './geometry/point.ts'
export { readCensus, representation } from './release/bias.ts'
export type { CensusGroup, Representation } from './release/bias.ts'
export { compareWithGroup } from './release/compare.ts'
export type { Comparison } from './release/compare.ts'
export { csvOf } from './release/csv.ts'
export { csvwOf } from './release/csvw.ts'
export { catalogueOf } from './release/dcat.ts'
export type { CatalogueEntry } from './release/dcat.ts'
export { geojsonOf } from './release/geojson.ts'
export { brokenPromises, releaseOf } from './release/release.ts'
export { themeOf } from './release/theme.ts'

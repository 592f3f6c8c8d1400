export { isFromServer } from './announcements.ts'
export { csvLine } from './csv-line.ts'
export { letterLink, lettersPage } from './letters.ts'
export type { Letter, LetterHead } from './letters.ts'
export { CityError } from './city-error.ts'
export type { CityErrorKind } from './city-error.ts'
export type { CityServerOptions } from './ask.ts'
export { checkCode, listLinks, listServices, moveLinks, nameGrant } from './city-server.ts'
export type { CityLink, CityService } from './city-server.ts'
export { connectService } from './connect-service.ts'
export type { Connection } from './connect-service.ts'
export type { ConnectOptions } from './open-service.ts'
export { disconnectService } from './disconnect-service.ts'
export type { Connected } from './disconnect-service.ts'
export {
  beginRecording,
  listRecorders,
  pauseRecorder,
  recordingServiceOf,
  renewSecret,
} from './recorders.ts'
export type { NewRecorder, Recorder } from './recorders.ts'
export { ownTracksLink, overlandLink, phoneName } from './phone-setup.ts'
export { planExplainService } from './explain-service.ts'
export { serviceOfFinding } from './service-terms.ts'

export { beginExpiry, endExpiry, readExpiry, renewExpiry } from './expiries.ts'
export type { Expiry } from './expiries.ts'
export type { Ending } from './ending.ts'
export { planTimedGrant } from './timed-grant.ts'
export type { TimedGivePlan, TimedOptions } from './timed-grant.ts'
export { planEndTimedGrant } from './end-timed-grant.ts'
export type { CityEnd, EndTimedOptions, TimedEndPlan } from './end-timed-grant.ts'
export { renewGrant } from './renew-grant.ts'

export {
  listCampaigns,
  listComments,
  readCampaign,
  readRelease,
  sendComment,
} from './campaigns/register.ts'
export { listPublished } from './campaigns/published.ts'
export type { PublishedCount } from './campaigns/published.ts'
export { linesOf } from './campaigns/lines.ts'
export { readRegistration, register } from './campaigns/registration.ts'
export {
  CampaignRefusedError,
  refusalOfCampaign,
  refusalOfVersion,
} from './campaigns/campaign-refusal.ts'
export type { CampaignRefusal } from './campaigns/campaign-refusal.ts'
export { contribute } from './campaigns/contribute.ts'
export type { Contributed, Yes } from './campaigns/contribute.ts'
export { findContribution } from './campaigns/contribution-document.ts'
export { listContributions } from './campaigns/contributions.ts'
export type { PastContribution, PastContributions } from './campaigns/contributions.ts'
export { wantHalt } from './campaigns/halt-motion.ts'
export type { HaltMotion } from './campaigns/halt-motion.ts'
export { withdraw } from './campaigns/withdraw.ts'
export type { Withdrawn } from './campaigns/withdraw.ts'
export { askForBallot, castBallot, pollName } from './campaigns/ballot.ts'
export type { BallotBox, KeptBallot } from './campaigns/ballot.ts'
export { checkPoll } from './campaigns/check-poll.ts'
export type { CheckedPoll } from './campaigns/check-poll.ts'
export { voteOfBallot } from './campaigns/published-ballots.ts'
export { readBallot, writeBallot } from './campaigns/saved-ballot.ts'
export type {
  CampaignEntry,
  CampaignStep,
  CampaignDetail,
  CampaignOperator,
  ErasureBody,
  PollBody,
  ReleaseBody,
  CountReport,
  CommentBody,
  NewContribution,
  OwnContribution,
  CampaignWork,
  CampaignDesk,
} from './campaigns/campaign-bodies.ts'
export {
  createDraft,
  listWork,
  openDesk,
  readWork,
  saveDraft,
  takeStep,
  voteOnBoard,
} from './campaigns/steering.ts'
export type { CampaignWriting, SeatVote, StepTaken } from './campaigns/steering.ts'
export { answerOffer, listOffers, openOffer } from './campaigns/offers.ts'
export type { OfferBody, OpenedOffer } from './campaigns/offers.ts'

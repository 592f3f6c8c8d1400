import { checkFields } from '@selfdata/records'
import type {
  Campaign,
  CampaignState,
  CodeList,
  Decision,
  FollowUp,
  RecordName,
  Release,
} from '@selfdata/vocab'
import { schemes } from '@selfdata/vocab'
import type { Ballot } from '@selfdata/campaigns'
import type { CampaignStep, ErasureBody, PollBody } from '@selfdata/city'
import { z } from 'zod'

const Words = z.record(z.string().max(20), z.string().max(10_000))

/** A record of one of our shapes; whatever else another instance says is not kept. */
function record<T>(shape: RecordName) {
  const isOne = (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    checkFields(shape, { id: '', ...value }).every(({ severity }) => severity !== 'violation')
  return z.custom<T>(isOne, `a ${shape}`)
}

const Step = z.object({
  event: z.custom<CampaignStep['event']>((event) => typeof event === 'string'),
  at: z.iso.datetime({ offset: true }),
  by: z.enum(['requester', 'intermediary', 'membership', 'board', 'clock']),
  reason: Words.optional(),
})

const Key = z.custom<JsonWebKey>((key) => typeof key === 'object' && key !== null)

const Poll = z.object({
  motion: z.enum(['accept', 'halt']),
  method: z.enum(['member-ballot', 'board-vote', 'charter-review']),
  opensAt: z.iso.datetime({ offset: true }),
  closesAt: z.iso.datetime({ offset: true }),
  electorateSize: z.number().int(),
  ballotsIssued: z.number().int().optional(),
  ballotsCast: z.number().int().optional(),
  ballotKey: Key.optional(),
  poll: z.string().max(200).optional(),
  ballotPages: z.number().int().min(0).max(10_000).optional(),
  boardVotes: z
    .array(
      z.object({
        seat: z.string(),
        vote: z.enum(['for', 'against', 'abstain', 'recused']),
        reasons: Words,
      }),
    )
    .optional(),
}) satisfies z.ZodType<PollBody>

const Erasure = z.object({
  erasedAt: z.iso.datetime({ offset: true }),
  by: z.url(),
  what: z.array(z.enum(['registrations', 'lines', 'reports'])),
}) satisfies z.ZodType<ErasureBody>

/** What a register of another instance must say of a campaign to be read at all. */
export const HostDetail = z.object({
  campaign: record<Campaign>('Campaign'),
  codeList: record<CodeList>('CodeList'),
  digest: z.string(),
  state: z.custom<CampaignState>(
    (state) => typeof state === 'string' && Object.hasOwn(schemes.CampaignState.concepts, state),
  ),
  steps: z.array(Step).max(1000),
  decision: record<Decision>('Decision').optional(),
  poll: Poll.optional(),
  release: record<Release>('Release').optional(),
  followUps: z.array(record<FollowUp>('FollowUp')).max(1000),
  erasure: Erasure.optional(),
  splitKeys: z.object({ leader: Key, helper: Key }).optional(),
})

export type HostDetail = z.infer<typeof HostDetail>

/** A page of published ballots. */
export const HostBallots = z.array(
  z.object({
    serial: z.string(),
    vote: z.enum(['for', 'against', 'abstain']),
    message: z.string(),
    signature: z.string(),
  }),
) satisfies z.ZodType<Ballot[]>

import { z } from '@hono/zod-openapi'
import type { CampaignDraft } from '@selfdata/campaigns'
import type {
  CampaignDesk,
  CampaignDetail,
  CampaignEntry,
  CampaignWork,
  CommentBody,
} from '@selfdata/city'
import type { CodeList } from '@selfdata/vocab'

// What campaigns are in requests and answers. The campaign itself is described by its shape in the
// vocabulary, and judged by it; here it only has to be an object with a name.

function named(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('id' in value)) return false
  return typeof value.id === 'string' && value.id.length <= 2000
}

const Campaign = z
  .custom<CampaignDraft>(named, 'an object with an id')
  .openapi('Campaign', { type: 'object', description: 'Keys as in the shape `Campaign`' })
const Cells = z
  .custom<CodeList>(named, 'an object with an id')
  .openapi('CodeList', { type: 'object', description: 'Keys as in the shape `CodeList`' })

export const Writing = z.object({ campaign: Campaign, codeList: Cells.optional() })
export const Submission = z.object({
  campaign: Campaign,
  codeList: Cells,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
})
export const Taken = z.object({ slug: z.string(), digest: z.string() })

const words = z.string().max(5000)
/** Words in one language or in both, and not empty. */
export const Reason = z
  .strictObject({ fr: words.optional(), en: words.optional() })
  .refine(({ fr = '', en = '' }) => (fr + en).trim() !== '', 'words in a language')
  .transform(({ fr, en }) => ({ ...(fr && { fr }), ...(en && { en }) }))

export const Answer = z.object({
  description: Reason,
  progress: z.number().int().min(0).max(100),
})
export const Halting = z.object({ reason: Reason })

export const Step = z.object({
  event: z.enum(['submit', 'accept', 'refuse', 'halt', 'answer']),
  reason: Reason.optional(),
  answer: Answer.optional(),
})

export const SeatVote = z.object({
  vote: z.enum(['for', 'against', 'abstain']),
  reasons: z.strictObject({ fr: words.optional(), en: words.optional() }),
  interest: z.boolean().optional(),
})

const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/)

export const BallotRequest = z.object({ blinded: base64url(400) })
export const BallotAnswer = z.object({ blindSignature: z.string() })
export const BallotBody = z.strictObject({
  serial: base64url(64),
  vote: z.enum(['for', 'against', 'abstain']),
  message: base64url(400),
  signature: base64url(400),
})

// Longer than a comment may be, so that one that is too long is told so in its own words.
export const NewComment = z.object({ text: z.string().max(10_000) })
export const Motion = z.object({ supporters: z.number().int(), needed: z.number().int() })

/** An answer whose form is a type that the apps share. */
function shared<T>(name: string, description: string) {
  return z.custom<T>().openapi(name, { type: 'object', description })
}

export const EntryBody = shared<CampaignEntry>('CampaignEntry', 'A line of the public register')
export const DetailBody = shared<CampaignDetail>('CampaignDetail', 'A campaign, as anybody sees it')
export const WorkBody = shared<CampaignWork>('CampaignWork', 'A campaign, as the console shows it')
export const DeskBody = shared<CampaignDesk>('CampaignDesk', 'Who calls, and whom we know')
export const CommentShown = shared<CommentBody>('CampaignComment', 'What was said, and when')

export const slugParam = z.object({ slug: z.string().max(100) })

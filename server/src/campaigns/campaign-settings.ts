import { z } from 'zod'

const Web = z.url({ protocol: /^https?$/ }).max(2000)
/** Where an instance is reached; ends in `/`. */
const Base = Web.transform((url) => `${url.replace(/\/+$/, '')}/`)
const Both = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })

const campaignRoles = ['requester', 'intermediary', 'board', 'auditor'] as const

const Operator = z.strictObject({
  webId: Web,
  /** The legal body behind it: two instances of one body protect nobody. */
  body: Web,
  url: Base,
  name: Both,
})

const Person = z.strictObject({
  /** Stands in the audit and in published votes: a handle, never the WebID. */
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,40}$/, 'lower-case letters, digits, . _ and -'),
  webId: Web,
  /** Only this issuer may say who it is; any that the WebID names when absent. */
  issuer: Web.optional(),
  roles: z.array(z.enum(campaignRoles)).min(1),
  /** Parties that a member of the board has an interest in. */
  interests: z.array(Web).default([]),
})

/** The form of the file that SELFDATA_CAMPAIGNS names. */
export const CampaignsFile = z.strictObject({
  /** This instance: it signs in as its own WebID, and asks or counts under it. */
  self: z.strictObject({
    webId: Web,
    issuer: Web,
    clientId: z.string().min(1),
    clientSecret: z.string().min(1),
    name: Both,
    body: Web,
  }),
  /** Other instances, whose campaigns are taken and to whom campaigns are sent. */
  operators: z.array(Operator).default([]),
  people: z.array(Person).default([]),
  /** WebIDs of the members, each of whom has one voice. */
  members: z.array(Web).default([]),
  /** Client IDs of the apps whose tokens are taken; any when absent. */
  clients: z.array(z.string().min(1)).min(1).optional(),
  /** The most that results with noise may spend together of the privacy budget. */
  privacyLimit: z.number().positive().default(10),
  /** Path of a CSV file `trait,people`, to say who is missing. */
  census: z.string().min(1).optional(),
})

export type Operator = z.infer<typeof Operator>

/** Somebody with a role in campaigns, as declared. */
export type CampaignPerson = z.infer<typeof Person>
export type CampaignRole = CampaignPerson['roles'][number]

/** Who this instance is, and whom it knows. */
export type CampaignSettings = z.infer<typeof CampaignsFile>

/** The legal body behind an instance, ourselves included. */
export function bodyOf(webId: string, { self, operators }: CampaignSettings): string | undefined {
  return [self, ...operators].find((one) => one.webId === webId)?.body
}

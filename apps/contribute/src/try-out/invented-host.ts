import type { CampaignDetail, CommentBody, NewContribution, OwnContribution } from '@selfdata/city'
import { inventedCampaigns } from './invented-campaigns.ts'
import type { Invented } from './invented-campaigns.ts'
import { inventedDetail } from './invented-detail.ts'
import { openOffice } from './invented-office.ts'
import type { Office } from './invented-office.ts'
import { inventedRelease } from './invented-release.ts'

/** Answers as an invented city and an invented intermediary do; in this page, gone with it. */
export async function inventedHost(request: Request): Promise<Response> {
  const { hosted, now } = (world ??= openWorld(new Date()))
  const { pathname, origin } = new URL(request.url)
  const [, slug, rest = ''] = /^\/campaigns(?:\/([^/]+)(?:\/(.*))?)?$/u.exec(pathname) ?? []
  if (pathname === '/campaigns')
    return Response.json(
      [...hosted.values()]
        .filter(({ one }) => one.host === `${origin}/`)
        .map(({ detail }) => detail),
    )
  const found = hosted.get(slug ?? '')
  if (!found || found.one.host !== `${origin}/`) return refused(404, 'no-campaign')
  const { method } = request
  const answer = answers[`${method} ${rest}`]
  return answer ? answer(found, { request, now }) : refused(404, 'not-found')
}

interface Hosted {
  one: Invented
  detail: CampaignDetail
  comments: CommentBody[]
  registered?: OwnContribution
  office?: Promise<Office>
}

interface Asked {
  request: Request
  now: Date
}

type Answer = (hosted: Hosted, asked: Asked) => Promise<Response> | Response

const answers: Readonly<Record<string, Answer>> = {
  'GET ': async (hosted) => {
    const office = await officeOf(hosted)
    return Response.json({ ...hosted.detail, ...(office && { poll: office.poll }) })
  },
  'GET comments': ({ comments }) => Response.json(comments),
  'POST comments': async ({ comments }, { request, now }) => {
    const { text } = (await request.json()) as { text: string }
    comments.push({ at: now.toISOString(), text })
    return new Response(null, { status: 201 })
  },
  'GET release': ({ one, detail }) =>
    detail.release ? Response.json(inventedRelease(one)) : refused(404, 'no-release'),
  'GET contributions/mine': ({ registered }) =>
    registered ? Response.json(registered) : refused(404, 'no-contribution'),
  'POST contributions': async (hosted, { request, now }) => {
    const { document } = (await request.json()) as NewContribution
    hosted.registered = { state: 'registered', document, since: now.toISOString() }
    return Response.json(hosted.registered)
  },
  'DELETE contributions/mine': (hosted) => {
    delete hosted.registered
    return new Response(null, { status: 204 })
  },
  'POST motions': () => Response.json({ supporters: 4, needed: 53 }),
  'POST ballot-requests': async (hosted, { request }) => {
    const office = await officeOf(hosted)
    if (!office) return refused(409, 'not-open')
    const { blinded } = (await request.json()) as { blinded: string }
    return Response.json({ blindSignature: await office.sign(blinded) })
  },
  'POST ballots': async (hosted, { request }) => {
    const office = await officeOf(hosted)
    office?.cast(await request.json())
    return office ? new Response(null, { status: 201 }) : refused(409, 'not-open')
  },
}

let world: ReturnType<typeof openWorld> | undefined

function openWorld(now: Date) {
  const day = (days: number) =>
    new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const hosted = new Map(
    inventedCampaigns(day).map((one): [string, Hosted] => [
      one.slug,
      { one, detail: inventedDetail(one, day), comments: commentsOn(one, day(-2)) },
    ]),
  )
  return { hosted, now }
}

/** Members vote on what is in review in their cooperative. */
function officeOf(hosted: Hosted): Promise<Office> | undefined {
  const { one, detail } = hosted
  const { campaign, state } = one
  if (state !== 'in-review' || !campaign.arrangement.endsWith('#data-cooperative')) return undefined
  const about = { campaign: campaign.id, digest: detail.digest }
  const [opensAt, closesAt] = [-4, 10].map((days) =>
    new Date(Date.now() + days * 86_400_000).toISOString(),
  )
  hosted.office ??= openOffice(about, { opensAt: opensAt!, closesAt: closesAt! })
  return hosted.office
}

function commentsOn({ state, campaign }: Invented, day: string): CommentBody[] {
  if (state !== 'in-review' || !campaign.arrangement.endsWith('#civic-data-trust')) return []
  return [
    { at: `${day}T17:40:00Z`, text: 'Et les personnes qui viennent à pied ?' },
    { at: `${day}T19:05:00Z`, text: 'D’accord si rien ne sert à verbaliser.' },
  ]
}

function refused(status: number, name: string): Response {
  return Response.json({ type: `/problems/${name}` }, { status })
}

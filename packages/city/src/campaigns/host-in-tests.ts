import { arrangementOf, approvalOf, campaignDigest } from '@selfdata/campaigns'
import { campaign, codeList } from '@selfdata/campaigns/testing'
import { memoryStorage } from '@selfdata/pod'
import { acl } from '@selfdata/vocab'
import type { CampaignDetail, NewContribution } from './campaign-bodies.ts'

const host = 'https://coop.example/'
const digest = campaignDigest({ campaign, codeList })

/** An open campaign that was accepted by the rule of its model. */
export const openCampaign: CampaignDetail = {
  slug: 'cycle-lane',
  campaign,
  codeList,
  digest,
  state: 'open',
  host,
  late: [],
  steps: [],
  followUps: [],
  decision: {
    id: `${host}campaigns/cycle-lane/decision#it`,
    about: campaign.id,
    campaignDigest: digest,
    byRule: approvalOf(arrangementOf(campaign.arrangement)!)!.rule.id,
    outcome: 'accepted',
    wasAssociatedWith: `${host}#it`,
    endedAtTime: '2027-03-01T08:00:00Z',
  },
}

/** A pod in memory and a host that registers, both behind one fetch; `answer` comes before both. */
export async function podAndHost(
  answer: (request: Request) => Response | Promise<Response> | undefined = () => undefined,
) {
  const pod = memoryStorage()
  const asked: string[] = []
  let registered: NewContribution | undefined
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const { method, url } = request
    asked.push(`${method} ${url}`)
    const special = await answer(request.clone())
    if (special) return special
    if (!url.startsWith(host)) return pod.fetch(request)
    if (method === 'POST') registered = (await request.json()) as NewContribution
    if (method === 'DELETE') registered = undefined
    if (method === 'DELETE') return new Response(null, { status: 204 })
    if (!registered) return problem(404, 'no-contribution')
    const { document } = registered
    return Response.json({ state: 'registered', document, since: '2027-03-02T00:00:00Z' })
  }
  const rules = `<#owner> a <${acl.Authorization}>; <${acl.agent}> <${pod.webId}>;
    <${acl.accessTo}> <./>; <${acl.default}> <./>;
    <${acl.mode}> <${acl.Read}>, <${acl.Write}>, <${acl.Control}> .`
  await pod.fetch(`${pod.storage}.acl`, {
    method: 'PUT',
    body: rules,
    headers: { 'content-type': 'text/turtle' },
  })
  return { pod, fetch, asked, registered: () => registered }
}

/** A refusal as the server words it. */
export function problem(status: number, name: string): Response {
  return Response.json({ type: `https://selfdata.example/problems/${name}` }, { status })
}

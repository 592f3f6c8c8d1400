import { createRoute, z } from '@hono/zod-openapi'
import { check } from '@selfdata/records'
import type { CampaignVersion } from '@selfdata/campaigns'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { beginRun } from '../split/begin-run.ts'
import { addHolding, checkReports } from '../split/check-reports.ts'
import { forgetSums, giveSums } from '../split/give-sums.ts'
import { BATCH, HalfReport, HalfSumsBody, HelperShares } from '../split/half-report.ts'
import { operatorKeyOf } from '../split/operator-key.ts'
import type { HelperDependencies } from '../split/run.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { authenticate } from './authenticate.ts'
import type { Authentication } from './authenticate.ts'
import { RequestError } from './problem.ts'
import { body, json, refusals, small } from './route-parts.ts'

const Version = z.object({
  campaign: z.record(z.string(), z.unknown()),
  codeList: z.record(z.string(), z.unknown()),
})
const Begin = z.object({
  version: Version.openapi({ description: 'The campaign and its code list, whole' }),
  verifyKey: z.string().regex(/^[\w-]{22}$/),
})
const Batch = z.number().int().min(0)
const Reports = z.object({ batch: Batch, reports: z.array(HalfReport).max(BATCH) })
const Holding = z.object({ batch: Batch, holding: z.array(z.number().int().min(0)).max(BATCH) })
const ofRun = { params: z.object({ run: z.uuid() }) }
const done = { 204: { description: 'Done' }, ...refusals }

const key = createRoute({
  method: 'get',
  path: '/split/key',
  summary: 'Public key for which contributions are sealed for this operator',
  responses: {
    200: json(
      'The key, and the WebID of whoever gives it',
      z.object({ key: z.record(z.string(), z.unknown()), operator: z.string() }),
    ),
  },
})

const begin = createRoute({
  method: 'post',
  path: '/split/runs',
  summary: 'The operator that leads begins a count',
  request: body(Begin),
  responses: { 201: json('Its name', z.object({ run: z.uuid() })), ...refusals },
})

const reports = createRoute({
  method: 'post',
  path: '/split/runs/{run}/reports',
  summary: 'Halves for this operator, and the parts of the proofs of the other',
  request: { ...ofRun, ...body(Reports) },
  responses: {
    200: json('Our parts of the proofs', z.object({ shares: z.array(HelperShares) })),
    ...refusals,
  },
})

const holding = createRoute({
  method: 'post',
  path: '/split/runs/{run}/holding',
  summary: 'Which reports of a batch hold for both; the others are forgotten',
  request: { ...ofRun, ...body(Holding) },
  responses: done,
})

const sums = createRoute({
  method: 'post',
  path: '/split/runs/{run}/sums',
  summary: 'This operator’s half of the sums, once for each version of a campaign',
  request: { ...ofRun, ...body(z.object({ reports: z.number().int().min(0) })) },
  responses: { 200: json('The half', HalfSumsBody), ...refusals },
})

const forget = createRoute({
  method: 'post',
  path: '/split/runs/{run}/forget',
  summary: 'The sums were put together: this half is erased',
  request: ofRun,
  responses: done,
})

/** What an operator of split counting does for another. */
export function splitRoutes(campaigns: CampaignDependencies, authentication: Authentication): App {
  const app = createApp()
  const helper: HelperDependencies = { ...campaigns, runs: new Map() }
  app.use('/split/runs/*', small, authenticate(authentication))
  app.openapi(key, async (context) => {
    const { public: shown } = await operatorKeyOf(helper)
    return context.json({ key: { ...shown }, operator: campaigns.settings.self.webId }, 200)
  })
  app.openapi(begin, async (context) => {
    const { version, verifyKey } = context.req.valid('json')
    const { webId: leader } = context.get('caller')
    const run = await beginRun({ version: checked(version), verifyKey, leader }, helper)
    return context.json({ run }, 201)
  })
  app.openapi(reports, async (context) => {
    const asked = { ...context.req.valid('param'), leader: context.get('caller').webId }
    const shares = await checkReports({ ...asked, ...context.req.valid('json') }, helper)
    return context.json({ shares }, 200)
  })
  app.openapi(holding, async (context) => {
    const asked = { ...context.req.valid('param'), leader: context.get('caller').webId }
    addHolding({ ...asked, ...context.req.valid('json') }, helper)
    return context.body(null, 204)
  })
  app.openapi(sums, async (context) => {
    const asked = { ...context.req.valid('param'), leader: context.get('caller').webId }
    return context.json(await giveSums({ ...asked, ...context.req.valid('json') }, helper), 200)
  })
  app.openapi(forget, async (context) => {
    const asked = { ...context.req.valid('param'), leader: context.get('caller').webId }
    await forgetSums(asked, helper)
    return context.body(null, 204)
  })
  return app
}

/** @throws {RequestError} when it is no campaign */
function checked({ campaign, codeList }: z.infer<typeof Version>): CampaignVersion {
  const version = { campaign, codeList } as unknown as CampaignVersion
  const problems = [...check('Campaign', version.campaign), ...check('CodeList', version.codeList)]
  if (problems.some(({ severity }) => severity === 'violation'))
    throw new RequestError('request-invalid', 'version')
  return version
}

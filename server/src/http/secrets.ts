import { createRoute, z } from '@hono/zod-openapi'
import type { LinkDependencies } from '../links/link-dependencies.ts'
import { countFormer, renewCustomers } from '../secrets/former-secret.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { Customers } from './code-bodies.ts'
import { body, json, refusals } from './route-parts.ts'
import { callingService } from './service-caller.ts'

const params = z.object({ id: z.string().max(50) })
const FormerBody = z
  .object({
    links: z.number().int(),
    codes: z.number().int(),
    expiries: z.number().int(),
    until: z.iso.datetime().nullable(),
  })
  .openapi('FormerSecret')

const show = createRoute({
  method: 'get',
  path: '/services/{id}/secrets',
  summary: 'What still needs a former secret of the server',
  request: { params },
  responses: { 200: json('How much, and until when', FormerBody), ...refusals },
})

const renew = createRoute({
  method: 'post',
  path: '/services/{id}/secrets',
  summary: 'Keeps the links of customers under the present secret; the numbers are not kept',
  request: { params, ...body(Customers) },
  responses: { 200: json('How many', z.object({ renewed: z.number().int() })), ...refusals },
})

/** Changing the server's secret. Mounted behind authentication. */
export function secretRoutes(dependencies: LinkDependencies): App {
  const { services } = dependencies
  const app = createApp()
  app.openapi(show, async (context) => {
    const { id: service } = callingService(context, { id: context.req.valid('param').id, services })
    const { until, ...counts } = await countFormer({ service }, dependencies)
    return context.json({ ...counts, until: until?.toISOString() ?? null }, 200)
  })
  app.openapi(renew, async (context) => {
    const { id: service } = callingService(context, { id: context.req.valid('param').id, services })
    const { customers } = context.req.valid('json')
    return context.json(
      { renewed: await renewCustomers({ service, customers }, dependencies) },
      200,
    )
  })
  return app
}

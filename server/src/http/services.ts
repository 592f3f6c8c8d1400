import { createRoute, z } from '@hono/zod-openapi'
import { containerOf } from '@selfdata/records'
import type { Services } from '../services/read-services.ts'
import type { Service } from '../services/service-declaration.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'

const Both = z.object({ fr: z.string(), en: z.string() })

const ServiceBody = z
  .object({
    id: z.string(),
    name: Both,
    description: Both,
    purpose: Both,
    purposes: z.array(z.url()).openapi({ description: 'DPV purposes, or codes below them' }),
    legalBasis: z.url().openapi({ description: 'DPV legal basis' }),
    controller: z.url().optional(),
    grantDays: z.number().int().optional().openapi({ description: 'Open when absent' }),
    webId: z.url(),
    domain: z.string(),
    stream: z.string(),
    source: z.string(),
    container: z.string().openapi({ example: 'selfdata/mobility/validations/yelo/' }),
    modes: z.array(z.enum(['read', 'append', 'write'])),
    contact: z.url(),
  })
  .openapi('Service')

const list = createRoute({
  method: 'get',
  path: '/services',
  summary: 'The services that write to pods, and what each will be able to do',
  responses: {
    200: {
      description: 'All services',
      content: { 'application/json': { schema: z.array(ServiceBody) } },
    },
  },
})

/** What anyone may know of the services. */
export function serviceRoutes({ services }: { services: Services }): App {
  return createApp().openapi(list, (context) =>
    context.json([...services.values()].map(shown), 200, { 'cache-control': 'max-age=60' }),
  )
}

/** What the schema does not name, such as credentials, is left out. */
function shown(service: Service): z.infer<typeof ServiceBody> {
  return ServiceBody.parse({ ...service, container: containerOf(service) })
}

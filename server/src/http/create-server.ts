import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { Log } from '../operations/log.ts'
import type { ExpiryDependencies } from '../expiries/expiry-dependencies.ts'
import type { LinkDependencies } from '../links/link-dependencies.ts'
import type { RecorderDependencies } from '../recorders/recorder-dependencies.ts'
import type { Services } from '../services/read-services.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { announcementRoutes } from './announcements.ts'
import { createApp, languageIn } from './app.ts'
import type { App } from './app.ts'
import type { Authentication } from './authenticate.ts'
import { allCampaignRoutes } from './all-campaigns.ts'
import { docsRoutes } from './docs.ts'
import { expiryRoutes } from './expiries.ts'
import { linkRoutes } from './links.ts'
import { measure } from './measure.ts'
import { operationsRoutes } from './operations.ts'
import type { OperationsDependencies } from './operations.ts'
import { problemOf } from './problem-of.ts'
import { problemResponse } from './problem.ts'
import { recorderRoutes } from './recorders.ts'
import { recordRoutes } from './records.ts'
import type { RecordRoutes } from './records.ts'
import { staffRoutes } from './staff.ts'
import type { StaffActRoutes } from './staff-acts.ts'
import { serviceRoutes } from './services.ts'
import type { DayColoursSource } from '../day-colours/read-day-colours.ts'
import { dayColourRoutes } from './day-colours.ts'
import type { WeatherSource } from '../weather/read-weather.ts'
import { weatherRoutes } from './weather.ts'
import { traceRequests } from './trace-requests.ts'

/** What the server needs from outside, by noun. */
export interface ServerDependencies {
  services: Services
  links: LinkDependencies
  expiries: ExpiryDependencies
  recorders: RecorderDependencies
  records: RecordRoutes
  staff: StaffActRoutes
  /** A server without takes no part in campaigns. */
  campaigns?: CampaignDependencies
  authentication: Authentication
  operations: OperationsDependencies
  /** Degree days; a server without says that there are none. */
  weather?: WeatherSource
  /** Colours of days; a server without says that there are none. */
  dayColours?: DayColoursSource
  log: Log
}

/** Puts the routes together. Opens no port: `.request()` answers in tests. */
export function createServer(dependencies: ServerDependencies): App {
  const { services, links, expiries, records, staff, authentication, operations, log } =
    dependencies
  const { campaigns, recorders } = dependencies
  const app = createApp()
  app.use(traceRequests)
  app.use(measure({ metrics: operations.metrics, log }))
  app.use(secureHeaders())
  // Tokens, never cookies: any origin may ask, and gets only what its token opens.
  app.use(cors({ origin: '*', allowHeaders: sent, exposeHeaders: shown, maxAge: 7200 }))
  app.route('/', operationsRoutes(operations))
  app.route('/', serviceRoutes({ services }))
  app.route('/', weatherRoutes(dependencies.weather ?? (async () => undefined)))
  app.route('/', dayColourRoutes(dependencies.dayColours ?? (async () => undefined)))
  app.route('/', announcementRoutes(links))
  app.route('/', linkRoutes(links, authentication))
  app.route('/', recorderRoutes(recorders, authentication))
  app.route('/', recordRoutes(records, authentication))
  app.route('/', expiryRoutes(expiries, authentication))
  // Before the staff's own, whose check of who calls knows other people.
  if (campaigns) app.route('/', allCampaignRoutes(campaigns, authentication))
  app.route('/', staffRoutes(staff, authentication))
  const described = {
    openapi: '3.1.0',
    info: { title: 'Selfdata, the city’s side', version: '0.1.0' },
    servers: [{ url: authentication.publicUrl }],
  }
  app.doc31('/openapi.json', described)
  app.route('/', docsRoutes({ describe: () => app.getOpenAPI31Document(described) }))
  app.notFound((context) => problemResponse('not-found', { language: languageIn(context) }))
  app.onError((error, context) => {
    const { key, ...meaning } = problemOf(error)
    operations.metrics.problems.inc({ problem: key })
    if (key === 'internal') log.error('request failed', { method: context.req.method, error })
    return problemResponse(key, { language: languageIn(context), ...meaning })
  })
  return app
}

const sent = [
  'authorization',
  'dpop',
  'content-type',
  'idempotency-key',
  'if-match',
  'accept-language',
]
const shown = ['location', 'retry-after', 'www-authenticate', 'content-language']

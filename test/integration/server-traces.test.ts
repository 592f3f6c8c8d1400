import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { configFrom } from '../../server/src/config.ts'
import { createLog } from '../../server/src/operations/log.ts'
import { keepSpans } from '../../server/src/operations/spans-in-memory.ts'
import { readServices } from '../../server/src/services/read-services.ts'
import { readStaff } from '../../server/src/staff/staff-file.ts'
import { startServer } from '../../server/src/start-server.ts'
import type { RunningServer } from '../../server/src/start-server.ts'
import { csvOf, handOver, settled } from './server-batches.ts'
import { mobilityService, prepareCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { enrol, newCitizen } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
const spans = keepSpans()
let service: Citizen
let city: City
let server: RunningServer

/** The server runs in this process, where a tracer is registered as a city would. */
beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  city = await prepareCity([mobilityService(service)])
  const config = configFrom(city.env)
  const services = await readServices(config.services, city.env)
  const staff = await readStaff(config.staff, { services })
  server = await startServer(config, { services, staff, log: createLog('silent') })
})
afterAll(async () => {
  await server.stop()
  spans.stop()
  await city.remove()
})

it('makes spans of requests, of what is taken in, and of visits to pods', async () => {
  const citizen = await newCitizen(baseUrl)
  await enrol(city, { service, citizen, customer: 'T-CANARY' })
  await settled(city, service, await handOver(city, service, csvOf('T-CANARY', 12)))
  const named = (name: string) => spans.ended.find((span) => span.name === name)

  expect(named('POST /services/:id/records')).toMatchObject({
    parent: undefined,
    attributes: { 'http.route': '/services/:id/records', 'http.response.status_code': 201 },
  })
  const taken = named('take batch in')
  expect(taken?.attributes).toEqual({ service: 'yelo' })
  expect(taken?.parent?.name).toBe('POST /services/:id/records')
  expect(named('visit pod')?.attributes).toEqual({ service: 'yelo', records: 12 })
})

it('names nobody, and calls a refusal no failure', async () => {
  const refused = await fetch(`${city.url}/links`)
  expect(refused.status).toBe(401)
  const span = spans.ended.find(({ attributes }) => attributes['http.response.status_code'] === 401)
  expect(span?.failed).toBe(false)
  const said = JSON.stringify(spans.ended.map(({ name, attributes }) => [name, attributes]))
  for (const secret of ['CANARY', 'profile/card', 'Verdun', new URL(baseUrl).host])
    expect(said).not.toContain(secret)
})

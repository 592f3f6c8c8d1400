import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { csvOf, handOver, settled } from './server-batches.ts'
import { mobilityService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { ask, codeFor, enrol, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const [old, young] = ['the former secret of this city'.padEnd(40, '-'), 'n'.repeat(40)]
let service: Citizen
let city: City

beforeAll(async () => {
  service = await newCitizen(inject('solidServer'), 'operator')
  city = await startCity([mobilityService(service)], { SELFDATA_SECRET: old })
})
afterAll(async () => city.remove())

it('keeps links and codes through a change of the secret', async () => {
  const [linked, late] = [
    await newCitizen(inject('solidServer')),
    await newCitizen(inject('solidServer')),
  ]
  await enrol(city, { service, citizen: linked, customer: 'S1' })
  const code = await codeFor(city, { service, customer: 'S2' })
  const restart = async (secrets: string) => {
    await city.kill('SIGTERM')
    Object.assign(city.env, { SELFDATA_SECRET: secrets })
    await city.start()
  }

  // Both: the new one for what is made now, the former for what was made before.
  await restart(`${young},${old}`)
  await settled(city, service, await handOver(city, service, csvOf('S1', 3)))
  expect(await validationsIn(linked)).toHaveLength(3)
  const opened = await ask(city, late.fetch, [
    'POST',
    '/links',
    { service: 'yelo', code, storage: late.storage },
  ])
  expect(opened.status).toBe(201)

  // A link that was delivered to meanwhile needs the former no more.
  await restart(young)
  const after = await handOver(city, service, csvOf('S1', 2, { first: 10 }))
  expect(after).toMatchObject({ accepted: 2, unknownCustomers: 0 })
})

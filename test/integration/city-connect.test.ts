import {
  journalOfService,
  planGrant,
  readGrants,
  reconcile,
  rulesOf,
  statusOf,
  viewOf,
} from '@selfdata/access'
import {
  CityError,
  connectService,
  disconnectService,
  listLinks,
  listServices,
  planExplainService,
  planTimedGrant,
  serviceOfFinding,
} from '@selfdata/city'
import type { CityService } from '@selfdata/city'
import { dpv, euGdpr } from '@selfdata/vocab'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { put } from './access-doors.ts'
import { expiryWorld, inSeconds, terms } from './expiry-world.ts'
import type { ExpiryWorld } from './expiry-world.ts'
import { codeFor, newCitizen } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const now = () => new Date()

describe.each(['wac', 'acp'] as const)('connecting a service (%s)', (language) => {
  let world: ExpiryWorld
  let service: CityService
  /** Asks the person again after thirty days. */
  let rail: CityService

  beforeAll(async () => {
    world = await expiryWorld(language)
    const [open, ending] = await listServices({ cityServer: world.city.url, fetch })
    if (!open || !ending) throw new Error('the city lacks a service')
    ;[service, rail] = [open, ending]
  })
  afterAll(() => world.stop())

  const optionsOf = (citizen: Citizen) => ({
    cityServer: world.city.url,
    fetch: citizen.fetch,
    now,
  })
  const placeOf = ({ webId: me, storage }: Citizen) => ({ service, me, storage })
  const newOne = () => newCitizen(new URL('/', world.owner.storage).href)
  const code = () => codeFor(world.city, { service: world.service, customer: crypto.randomUUID() })
  const connect = async (citizen: Citizen, typed: string) =>
    connectService(
      { ...placeOf(citizen), code: typed, timeZone: 'Europe/Paris' },
      optionsOf(citizen),
    )
  const findings = async ({ fetch: send, webId: me, storage }: Citizen) => {
    const options = { fetch: send, me, storage }
    const { found } = await readGrants(storage, options)
    return reconcile(await viewOf(`${storage}selfdata/`, options), found, { now: now(), me })
  }

  it('leaves a record that explains everything the service may do', async () => {
    const citizen = await newOne()
    const { grant } = await connect(citizen, await code())
    expect(grant).toMatchObject({
      to: world.service.webId,
      title: { fr: 'Les bus', en: 'The buses' },
      purposes: [dpv.ServiceProvision],
      legalBasis: euGdpr['A6-1-a'],
      permissions: [
        { target: citizen.storage + service.container, modes: ['read', 'append', 'write'] },
        { target: journalOfService(citizen.storage, 'yelo'), modes: ['append'] },
      ],
    })
    expect(await findings(citizen)).toEqual([])
    const [link] = await listLinks(optionsOf(citizen))
    expect(link).toMatchObject({ service: 'yelo', storage: citizen.storage, state: 'open' })
  })

  it('ends by itself where the service declares an end', async () => {
    const citizen = await newOne()
    const typed = await codeFor(world.city, { service: world.service, customer: '1', id: 'rail' })
    const { grant } = await connectService(
      { ...placeOf(citizen), service: rail, code: typed, timeZone: 'Europe/Paris' },
      optionsOf(citizen),
    )
    expect(Date.parse(grant.end ?? '') - Date.now()).toBeGreaterThan(29 * 86_400_000)
    expect(grant.expiry?.by).toBe(language === 'wac' ? 'server' : 'next-visit')
    const url = `${citizen.storage}${rail.container}a.ttl`
    await put(citizen, url)
    expect(await world.door(world.service, url)).toEqual(['read', 'append', 'write'])
    expect(await findings(citizen)).toEqual([])
    await disconnectService({ ...placeOf(citizen), service: rail }, optionsOf(citizen))
    expect(await world.door(world.service, url)).toEqual([])
  })

  it('lets it add to its own journal, and neither read nor change it, nor touch another', async () => {
    const citizen = await newOne()
    await connect(citizen, await code())
    const own = `${journalOfService(citizen.storage, 'yelo')}2026-11.ttl`
    const patch = (url: string, text: string) =>
      world.service.fetch(url, {
        method: 'PATCH',
        headers: { 'content-type': 'text/n3' },
        body: `@prefix solid: <http://www.w3.org/ns/solid/terms#>.
          <> a solid:InsertDeletePatch; ${text} .`,
      })
    const added = await patch(own, `solid:inserts { <#1> a <https://schema.org/Action> }`)
    expect(added.status).toBe(201)
    expect((await patch(own, `solid:inserts { <#2> a <https://schema.org/Action> }`)).ok).toBe(true)
    const gone = await patch(own, `solid:deletes { <#1> a <https://schema.org/Action> }`)
    expect(gone.status).toBe(403)
    for (const method of ['GET', 'DELETE'])
      expect((await world.service.fetch(own, { method })).status).toBe(403)
    const other = `${journalOfService(citizen.storage, 'rail')}2026-11.ttl`
    const foreign = await patch(other, `solid:inserts { <#1> a <https://schema.org/Action> }`)
    expect(foreign.status).toBe(403)
    const seen = await citizen.fetch(own)
    expect(await seen.text()).toContain('#2')
  })

  it('closes everything again when the code is not taken, and says so in the history', async () => {
    const citizen = await newOne()
    await expect(connect(citizen, '0'.repeat(28))).rejects.toThrow(CityError)
    const container = citizen.storage + service.container
    await put(citizen, `${container}a.ttl`)
    expect(await world.door(world.service, `${container}a.ttl`)).toEqual([])
    const { found } = await readGrants(citizen.storage, citizen)
    expect(found.map((one) => statusOf(one, { now: now() }))).toEqual(['withdrawn'])
    expect(await findings(citizen)).toEqual([])
  })

  it('holds when the city took the code and its answer was lost', async () => {
    const citizen = await newOne()
    const typed = await code()
    let lost = false
    const lossy: typeof fetch = async (input, init) => {
      const { method, url } = new Request(input, init)
      const response = await citizen.fetch(input, init)
      if (method !== 'POST' || !url.endsWith('/links')) return response
      lost = true
      throw new TypeError('fetch failed')
    }
    await connectService(
      { ...placeOf(citizen), code: typed, timeZone: 'Europe/Paris' },
      { ...optionsOf(citizen), fetch: lossy },
    )
    expect(lost).toBe(true)
    expect(await listLinks(optionsOf(citizen))).toMatchObject([{ state: 'open' }])
    const container = citizen.storage + service.container
    await put(citizen, `${container}a.ttl`)
    expect(await world.door(world.service, `${container}a.ttl`)).toContain('write')
  })

  it('is ended by leaving: link, access and record, with a receipt', async () => {
    const citizen = await newOne()
    const { grant } = await connect(citizen, await code())
    const url = `${citizen.storage}${service.container}a.ttl`
    await put(citizen, url)
    expect(await world.door(world.service, url)).toContain('write')
    const { ended, city } = await disconnectService(placeOf(citizen), optionsOf(citizen))
    expect(city).toBe('told')
    expect(ended.map((one) => [one.grant.id, statusOf(one, { now: now() })])).toEqual([
      [grant.id, 'withdrawn'],
    ])
    expect(await world.door(world.service, url)).toEqual([])
    expect(await listLinks(optionsOf(citizen))).toEqual([])
    expect(await findings(citizen)).toEqual([])
    const again = await disconnectService(placeOf(citizen), optionsOf(citizen))
    expect(again.ended).toEqual([])
  })

  it('is ended in the pod also where the city does not answer', async () => {
    const citizen = await newOne()
    await connect(citizen, await code())
    const url = `${citizen.storage}${service.container}a.ttl`
    await put(citizen, url)
    const deaf: typeof fetch = async (input, init) => {
      if (new Request(input, init).url.startsWith(world.city.url)) throw new TypeError('down')
      return citizen.fetch(input, init)
    }
    const { ended, city } = await disconnectService(placeOf(citizen), {
      ...optionsOf(citizen),
      fetch: deaf,
    })
    expect([ended.length, city]).toEqual([1, 'unreachable'])
    expect(await world.door(world.service, url)).toEqual([])
  })

  it('of before grants were written down is found, explained, and then no longer found', async () => {
    const citizen = await newOne()
    const { fetch: send, webId: me, storage } = citizen
    const on = storage + service.container
    const who = { agent: world.service.webId }
    const options = { fetch: send, me, storage }
    await (await planGrant({ who, modes: service.modes, on }, options)).apply()
    const [finding, ...more] = await findings(citizen)
    expect(more).toEqual([])
    if (!finding) throw new Error('access without a record was not found')
    expect(serviceOfFinding(finding, [service], storage)).toBe(service)
    const plan = await planExplainService(placeOf(citizen), optionsOf(citizen))
    // Its access stays as it is; it may write down what it does from now on.
    for (const change of plan.changes)
      expect([change.on, change.gains, change.loses]).toEqual([
        journalOfService(storage, 'yelo'),
        ['append'],
        [],
      ])
    await plan.give({ id: crypto.randomUUID(), at: now().toISOString() })
    expect(await findings(citizen)).toEqual([])
  })

  it('tells it from access that the service should not have', async () => {
    const citizen = await newOne()
    const { fetch: send, webId: me, storage } = citizen
    const who = { agent: world.service.webId }
    const on = `${storage}selfdata/`
    await (await planGrant({ who, modes: ['read'], on }, { fetch: send, me, storage })).apply()
    const [finding] = await findings(citizen)
    expect(finding && serviceOfFinding(finding, [service], storage)).toBeUndefined()
  })

  it('labels an end honestly: by the server on WAC, at the next visit on ACP', async () => {
    const { top, one } = await world.tree()
    const { second, timed } = world
    const plan = await planTimedGrant(
      terms({ to: second.webId, on: top, end: inSeconds(3600) }),
      timed,
    )
    const given = await plan.give({ id: crypto.randomUUID(), at: now().toISOString() })
    expect(await world.door(second, one)).toEqual(['read'])
    const ending =
      language === 'wac' ? { by: 'server' } : { by: 'next-visit', because: 'access-language' }
    expect(plan.ending).toEqual(ending)
    expect(given.grant.expiry?.by).toBe(ending.by)
    const { rules } = await rulesOf(top, world.options)
    const groups = rules.filter(({ who }) => typeof who === 'object' && 'group' in who)
    expect(groups.length > 0).toBe(language === 'wac')
    const without = await planTimedGrant(
      terms({ to: second.webId, on: top, end: inSeconds(3600) }),
      { ...timed, cityServer: undefined },
    )
    expect(without.ending).toEqual({ by: 'next-visit', because: 'no-city' })
    const far = await planTimedGrant(
      terms({ to: second.webId, on: top, end: inSeconds(2000 * 86_400) }),
      timed,
    )
    expect(far.ending).toEqual({ by: 'next-visit', because: 'too-long' })
    const endless = await planTimedGrant(terms({ to: second.webId, on: top }), timed)
    expect(endless.ending).toBeUndefined()
  })
})

import { accessByWho, modesFor, planGrant, planRevoke, rulesOf, viewOf } from '@selfdata/access'
import type { CachedRules, ViewProgress } from '@selfdata/access'
import { inParallel } from '@selfdata/pod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { put } from './access-doors.ts'
import { accessWorld } from './access-world.ts'
import type { AccessWorld } from './access-world.ts'
import { startFaultProxy } from './pod-fault-proxy.ts'
import type { Fault } from './pod-fault-proxy.ts'
import { counted } from './pod-person.ts'

describe('the view of a whole pod', () => {
  const containers = 10
  const documents = 490
  const ownRules = 40
  let world: AccessWorld
  let top: string

  beforeAll(async () => {
    world = await accessWorld('wac')
    top = `${world.owner.storage}selfdata/`
    const names = Array.from({ length: documents }, (_, index) => {
      return `${top}stream-${index % (containers - 1)}/${index}.ttl`
    })
    await inParallel(names, 8, (url) => put(world.owner, url))
    const own = names.slice(0, ownRules)
    await inParallel([...own.entries()], 8, ([index, url]) =>
      put(world.owner, `${url}.acl`, acl(url, index)),
    )
  })
  afterAll(() => world.stop())

  /** The owner, and every tenth document for the second person. */
  function acl(url: string, index: number): string {
    const reader = index % 10 === 0 ? world.second.webId : world.third.webId
    return `@prefix acl: <http://www.w3.org/ns/auth/acl#>.
      <#owner> a acl:Authorization; acl:agent <${world.owner.webId}>; acl:accessTo <${url}>;
        acl:mode acl:Read, acl:Write, acl:Control.
      <#reader> a acl:Authorization; acl:agent <${reader}>; acl:accessTo <${url}>; acl:mode acl:Read.`
  }

  it('takes one request per document, two per container and a handful', async () => {
    const view = await viewOf(top, world.options)
    expect(view).toMatchObject({ complete: true, failures: [], language: 'wac' })
    expect(view.resources).toHaveLength(containers + documents)
    expect(view.resources.filter(({ own }) => own)).toHaveLength(ownRules)
    expect(view.requests).toBeLessThanOrEqual(documents + 2 * containers + 4)
    const places = accessByWho(view).map(({ who, places: found }) => [who, found.length])
    expect(places).toContainEqual([{ agent: world.second.webId }, ownRules / 10])
    expect(places).toContainEqual([{ agent: world.third.webId }, ownRules - ownRules / 10])
    // Everything in one line, for whom nothing differs on the way.
    expect(places).toContainEqual([{ agent: world.owner.webId }, 1])
  })

  it('shows the containers first, with a fraction of the requests', async () => {
    const view = await viewOf(top, { ...world.options, containersOnly: true })
    expect(view.resources).toHaveLength(containers)
    expect(view.requests).toBeLessThanOrEqual(2 * containers + 3)
  })

  it('can be stopped, and then says that it is not complete', async () => {
    const stop = new AbortController()
    const steps: ViewProgress[] = []
    const onProgress = (progress: ViewProgress) => {
      steps.push(progress)
      if (progress.done === 60) stop.abort()
    }
    const view = await viewOf(top, { ...world.options, signal: stop.signal, onProgress })
    expect(view.complete).toBe(false)
    expect(view.failures).toEqual([])
    expect(view.resources.length).toBeGreaterThanOrEqual(60)
    expect(view.resources.length).toBeLessThan(80)
    expect(steps[20]).toMatchObject({ found: containers + documents })
  })

  it('is empty where nothing is yet, and says whose it would be', async () => {
    const nothing = `${top}nothing-here/`
    const view = await viewOf(nothing, world.options)
    expect(view).toMatchObject({
      complete: true,
      failures: [],
      resources: [{ url: nothing, own: false }],
    })
    expect(accessByWho(view).map(({ who }) => who)).toEqual([{ agent: world.owner.webId }])
    const who = { agent: world.second.webId }
    expect((await planRevoke({ who, on: nothing }, world.options)).changes).toEqual([])
  })

  it('says that it is not complete when there is more than was asked for', async () => {
    const view = await viewOf(top, { ...world.options, resourceLimit: 30 })
    expect(view).toMatchObject({ complete: false, failures: [] })
    expect(view.resources).toHaveLength(30)
  })

  it('does not fetch rules again that have not changed', async () => {
    const cache = new Map<string, CachedRules>()
    const part = `${top}stream-0/`
    const first = await viewOf(part, { ...world.options, cache })
    const answers: number[] = []
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await world.owner.fetch(input, init)
      answers.push(response.status)
      return response
    }
    const again = await viewOf(part, { ...world.options, cache, fetch })
    expect(again.resources).toEqual(first.resources)
    expect(answers.filter((status) => status === 304)).toHaveLength(cache.size)

    const changed = first.resources.find(({ own }) => own)?.url ?? ''
    const who = { agent: world.second.webId }
    await (await planGrant({ who, modes: ['append'], on: changed }, world.options)).apply()
    const { resources } = await viewOf(part, { ...world.options, cache })
    const rules = resources.find(({ url }) => url === changed)?.rules ?? []
    expect(modesFor(rules, who)).toContain('append')
  })
})

describe('a server that can do little', () => {
  let world: AccessWorld

  beforeAll(async () => {
    world = await accessWorld('wac')
  })
  afterAll(() => world.stop())

  it('is changed without patches, conditions and ETags, and never half', async () => {
    const { top, one } = await world.tree()
    const proxy = await startFaultProxy(world.owner.issuer, { lacks: 'poor' })
    const options = { ...world.options, fetch: world.owner.fetchThrough(proxy.send) }
    const who = { agent: world.second.webId }
    const given = await (await planGrant({ who, modes: ['read'], on: top }, options)).apply()
    expect(await world.door(world.second, one)).toEqual(['read'])
    await given.undo()
    expect(await world.door(world.second, one)).toEqual([])
    await (await planGrant({ who, modes: ['read', 'write'], on: top }, options)).apply()
    await (await planRevoke({ who, modes: ['write', 'append'], on: top }, options)).apply()
    expect(await world.door(world.second, one)).toEqual(['read'])
    expect(await world.door(world.owner, one)).toContain('control')
    await proxy.stop()
  })

  it('that names no rules is shown with what it says of itself', async () => {
    const { top, one } = await world.tree()
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await world.owner.fetch(input, init)
      const headers = new Headers(response.headers)
      headers.delete('link')
      return new Response(response.body, { status: response.status, headers })
    }
    const told = { user: ['read', 'append', 'write', 'control'], public: [] }
    const access = await rulesOf(one, { ...world.options, fetch })
    expect(access).toMatchObject({
      language: 'unknown',
      rules: [],
      hidden: { because: 'no-rules', told },
    })
    const view = await viewOf(top, { ...world.options, fetch })
    expect(view.language).toBe('unknown')
    expect(view.resources.map(({ hidden }) => hidden?.told)).toEqual(view.resources.map(() => told))
    const grant = planGrant(
      { who: 'everyone', modes: ['read'], on: top },
      { ...world.options, fetch },
    )
    await expect(grant).rejects.toMatchObject({ name: 'RulesHiddenError' })
  })

  it('sends few requests for one resource, and for one change', async () => {
    const { top } = await world.tree()
    const { fetch, sent } = counted(world.owner.fetch)
    const options = { ...world.options, fetch }
    await rulesOf(top, options)
    const looking = sent.length
    // The headers, the own rules, and those of two containers above.
    expect(looking).toBeLessThanOrEqual(4)
    const plan = await planGrant({ who: 'everyone', modes: ['read'], on: top }, options)
    await plan.apply()
    // The same to look; then: is the container there, the patch, reading back, and before and after
    // it whether what is copied from the two above is still so.
    expect(sent.length - looking).toBeLessThanOrEqual(11)
  })
})

describe('a server that asks for pauses', () => {
  it('is waited for', async () => {
    const world = await accessWorld('wac')
    const { top } = await world.tree()
    const pause: Fault = { kind: 'answer', status: 429, headers: { 'retry-after': '0' } }
    const proxy = await startFaultProxy(world.owner.issuer, {
      fault: ({ path, time }) => (path.includes('/selfdata/') && time === 1 ? pause : undefined),
    })
    const fetch = world.owner.fetchThrough(proxy.send)
    const view = await viewOf(`${top}a/`, { ...world.options, fetch })
    expect(view).toMatchObject({ complete: true, failures: [] })
    expect(view.resources).toHaveLength(4)
    expect(proxy.seen.filter(({ time }) => time === 2).length).toBeGreaterThanOrEqual(6)
    await proxy.stop()
  })
})

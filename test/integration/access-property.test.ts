import { AccessError, modesFor, planGrant, planRevoke, sameWho, viewOf } from '@selfdata/access'
import type { AccessMode, AppliedPlan, Who } from '@selfdata/access'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anybody, put, read } from './access-doors.ts'
import type { Knocker } from './access-doors.ts'
import { aclDocument, acrDocument, rawRule } from './access-random-rules.ts'
import type { RawRule } from './access-random-rules.ts'
import { accessWorld } from './access-world.ts'
import type { AccessWorld } from './access-world.ts'

/** More runs on a machine with time: each takes some seconds. */
const numRuns = Number(process.env['SELFDATA_PROPERTY_RUNS'] ?? 3)

type Action =
  | { kind: 'grant' | 'revoke'; who: number; modes: AccessMode[]; on: number; itself: boolean }
  | { kind: 'undo'; which: number }

const names = ['one.ttl', 'a/two.ttl', 'a/three.ttl', 'a/b/four.ttl', 'c/five.ttl']

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('grant' as const, 'revoke' as const),
      who: fc.nat(3),
      modes: fc.subarray<AccessMode>(['read', 'append', 'write', 'control'], { minLength: 1 }),
      on: fc.nat(7),
      itself: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat(9) }) },
)

describe.each(['wac', 'acp'] as const)('the view of a tree with %s', (language) => {
  let world: AccessWorld

  beforeAll(async () => {
    world = await accessWorld(language)
  })
  afterAll(() => world.stop())

  async function plant(documents: string[], rules: [number, RawRule[]][]) {
    const top = `${world.owner.storage}selfdata/${crypto.randomUUID().slice(0, 8)}/`
    for (const name of documents) await put(world.owner, top + name)
    const containers = ['', 'a/', 'a/b/', 'c/'].filter((path) =>
      documents.some((name) => name.startsWith(path)),
    )
    const places = [...containers, ...documents].map((path) => top + path)
    for (const [index, raw] of rules) {
      const resource = places[index % places.length] ?? top
      const text = (language === 'wac' ? aclDocument : acrDocument)(
        resource,
        world.owner.webId,
        raw,
      )
      await put(world.owner, resource + (language === 'wac' ? '.acl' : '.acr'), text)
    }
    return { top, places }
  }

  /** Does one action, if it is allowed; gives those other than the one meant who were touched. */
  async function perform(one: Action, places: string[], done: AppliedPlan[]): Promise<Who[]> {
    const whos = [
      { agent: world.second.webId },
      { agent: world.third.webId },
      'everyone',
      'signed-in',
    ] as const
    try {
      if (one.kind === 'undo') {
        await done.splice(one.which % Math.max(done.length, 1), 1)[0]?.undo()
        return []
      }
      const who = whos[one.who] ?? 'everyone'
      const on = places[one.on % places.length] ?? ''
      const what = { who, modes: one.modes, on, ...(one.itself && { reaches: ['this'] as const }) }
      const plan = await (one.kind === 'grant' ? planGrant : planRevoke)(what, world.options)
      done.push(await plan.apply())
      const touched = plan.changes.map((change) => change.who)
      return typeof who === 'string' ? [] : touched.filter((other) => !sameWho(other, who))
    } catch (error) {
      // Losing control, and what a language cannot say, are refused.
      if (error instanceof AccessError) return []
      throw error
    }
  }

  /** What the view says and what is found at the door, for every visitor and resource. */
  async function toldAndFound(top: string): Promise<{ told: string[]; found: string[] }> {
    const view = await viewOf(top, world.options)
    const people = { owner: world.owner, second: world.second, third: world.third }
    const visitors = [
      ...Object.entries(people).map(([name, door]) => ({
        name,
        door,
        agent: { agent: door.webId },
      })),
      { name: 'anybody', door: anybody, agent: {} },
    ]
    const told = view.complete ? [] : ['the view is not complete']
    const found: string[] = []
    for (const { url, rules } of view.resources) {
      for (const { name, door, agent } of visitors) {
        const modes = modesFor(rules, agent)
        const said = url.endsWith('/') ? modes.filter((mode) => mode === 'read') : modes
        told.push(`${name} ${url} ${said.join()}`)
        found.push(`${name} ${url} ${(await modesFound(door, url)).join()}`)
      }
    }
    return { told, found }
  }

  async function modesFound(door: Knocker, url: string): Promise<AccessMode[]> {
    if (!url.endsWith('/')) return world.door(door, url)
    return (await read(door, url)) === 200 ? ['read'] : []
  }

  it('is what the server answers to each agent, whatever was granted, revoked and undone', async () => {
    const rules = fc.tuple(
      fc.nat(7),
      fc.array(rawRule([world.second.webId, world.third.webId]), { maxLength: 3 }),
    )
    let compared = 0
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(names, { minLength: 2 }),
        fc.array(rules, { maxLength: 3 }),
        fc.array(action, { minLength: 2, maxLength: 8 }),
        async (documents, raw, actions) => {
          const { top, places } = await plant(documents, raw)
          const planted = await toldAndFound(top)
          expect(planted.found).toEqual(planted.told)
          const done: AppliedPlan[] = []
          for (const one of actions) expect(await perform(one, places, done)).toEqual([])
          const { told, found } = await toldAndFound(top)
          expect(found).toEqual(told)
          compared += found.length
        },
      ),
      {
        numRuns,
        interruptAfterTimeLimit: 240_000,
        markInterruptAsFailure: false,
        endOnFailure: true,
      },
    )
    // A slow machine ends it early, never before a whole tree was compared.
    expect(compared).toBeGreaterThan(0)
  }, 300_000)
})

import { modesFor, planGrant, planRevoke, RolledBackError, rulesOf, viewOf } from '@selfdata/access'
import type { AccessOptions, AccessRule } from '@selfdata/access'
import { expect } from 'vitest'
import type { AccessWorld } from '../integration/access-world.ts'
import { instead } from './contract.ts'
import type { Case } from './contract.ts'
import { give, take } from './expect-truth.ts'

type Fetch = typeof globalThis.fetch

const someone = (name: string) => ({ agent: `https://${name}.example/card#me` })
const modesIn = async ({ options }: AccessWorld, url: string, who: { agent: string }) =>
  modesFor((await rulesOf(url, options)).rules, who)

/** Rules written by several at once, or only in part, or not at all. */
export const writing: Record<string, Case> = {
  'keeps every rule when two devices give and take at once': async (world) => {
    if (!world.conditions && !world.patches) return oneAfterTheOther(world)
    const { top, one } = await world.tree()
    const names = ['ana', 'bo', 'cy', 'di', 'eve']
    const taken = ['fay', 'gus']
    for (const name of taken) await give(world, someone(name), ['read'], top)
    const work = [
      ...names.map(async (name) => give(world, someone(name), ['read'], top)),
      ...taken.map(async (name) => take(world, someone(name), top)),
    ]
    const done = (await Promise.allSettled(work)).map(({ status }) => status === 'fulfilled')
    for (const [index, name] of [...names, ...taken].entries()) {
      const wanted = names.includes(name) === done[index] ? ['read'] : []
      expect([name, await modesIn(world, top, someone(name))]).toEqual([name, wanted])
    }
    expect(await world.door(world.owner, one)).toContain('control')
    const refused = done.filter((happened) => !happened).length
    if (world.conditions) expect(refused).toBe(0)
    if (refused === 0) return undefined
    return instead(
      'answers 403 to some of those who change the same rules in the same instant: the app says which change did not happen; no rule is lost',
    )
  },

  'applies a change to rules that somebody else wrote since the preview': async (world) => {
    const { second, third, options } = world
    const { top, one } = await world.tree()
    const who = { agent: second.webId }
    const plan = await planGrant({ who, modes: ['read'], on: top }, options)
    await give(world, { agent: third.webId }, ['read'], top)
    await plan.apply()
    expect(await world.door(second, one)).toEqual(['read'])
    expect(await world.door(third, one)).toEqual(['read'])
  },

  'asks for a new preview when the same change would do something else by now': async (world) => {
    const { top } = await world.tree()
    const who = { agent: world.second.webId }
    const plan = await planGrant({ who, modes: ['read', 'write'], on: top }, world.options)
    await give(world, who, ['read'], top)
    await expect(plan.apply()).rejects.toMatchObject({
      name: 'RulesChangedError',
      changes: [
        { on: top, reaches: 'this', gains: ['append', 'write'] },
        { on: top, reaches: 'members', gains: ['append', 'write'] },
      ],
    })
  },

  'takes back its own part only, when others wrote since': async (world) => {
    const { owner, second, third } = world
    const { top, one } = await world.tree()
    const given = await give(world, { agent: second.webId }, ['read'], top)
    await give(world, { agent: third.webId }, ['read'], top)
    await given.undo()
    expect(await world.door(second, one)).toEqual([])
    expect(await world.door(third, one)).toEqual(['read'])
    expect(await world.door(owner, one)).toContain('control')

    const taken = await take(world, { agent: third.webId }, top)
    await give(world, { agent: second.webId }, ['read'], top)
    await taken.undo()
    expect(await world.door(second, one)).toEqual(['read'])
    expect(await world.door(third, one)).toEqual(['read'])
  },

  'puts everything back when one of several rules cannot be written': async (world) => {
    const { second, options } = world
    const { top, one, two, three } = await world.tree()
    const who = { agent: second.webId }
    for (const url of [one, two, three]) await give(world, who, ['read'], url)
    const before = await rulesIn(top, options)
    const refusing = failing(options.fetch, (url, method) =>
      method !== 'GET' && url.startsWith(`${three}.`) ? 507 : undefined,
    )
    const plan = await planRevoke({ who, on: top }, { ...options, fetch: refusing })
    expect(plan.documents).toHaveLength(3)
    const failure = await plan.apply().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(RolledBackError)
    expect(failure).toMatchObject({ resource: three, notRestored: [], cause: { status: 507 } })
    expect(await rulesIn(top, options)).toEqual(before)
    for (const url of [one, two, three]) expect(await world.door(second, url)).toEqual(['read'])
  },

  'knows that a change arrived although the answer was lost': async (world) => {
    const { second, options } = world
    const { top, one } = await world.tree()
    let lost = 0
    const silent: Fetch = async (input, init) => {
      const response = await options.fetch(input, init)
      if (!/^(PATCH|PUT)$/.test(init?.method ?? '') || !response.ok || lost > 0) return response
      if (!new Request(input).url.startsWith(`${top}.`)) return response
      lost += 1
      throw new TypeError('connection reset')
    }
    const who = { agent: second.webId }
    const plan = await planGrant({ who, modes: ['read'], on: top }, { ...options, fetch: silent })
    const given = await plan.apply()
    expect(lost).toBe(1)
    expect(await world.door(second, one)).toEqual(['read'])
    await given.undo()
    expect(await world.door(second, one)).toEqual([])
  },

  'changes nothing when everything is so already': async (world) => {
    const { top } = await world.tree()
    const who = { agent: world.second.webId }
    await give(world, who, ['read'], top)
    const plan = await planGrant({ who, modes: ['read'], on: top }, world.options)
    expect(plan).toMatchObject({ changes: [], documents: [], warnings: [] })
    const nothing = await planRevoke({ who: someone('nobody'), on: top }, world.options)
    expect(nothing).toMatchObject({ changes: [], documents: [] })
  },
}

/** A server without conditions and patches keeps the last of two writes in one instant. */
async function oneAfterTheOther(world: AccessWorld) {
  const { top } = await world.tree()
  const names = ['ana', 'bo', 'cy']
  for (const name of names) await give(world, someone(name), ['read'], top)
  for (const name of names) {
    expect([name, await modesIn(world, top, someone(name))]).toEqual([name, ['read']])
  }
  return instead(
    'neither patches nor conditions: writes the rules whole and reads them back; one device after the other loses nothing, two in the same instant are not protected',
  )
}

async function rulesIn(top: string, options: AccessOptions & { me: string }) {
  const view = await viewOf(top, options)
  const text = (rules: AccessRule[]) => rules.map((rule) => JSON.stringify(rule)).toSorted()
  return view.resources.map(({ url, own, rules }) => ({ url, own, rules: text(rules) }))
}

/** A `fetch` that answers some requests itself. */
function failing(
  send: Fetch,
  statusOf: (url: string, method: string) => number | undefined,
): Fetch {
  return async (input, init) => {
    const { url, method } = new Request(input, init)
    const status = statusOf(url, method)
    return status === undefined ? send(input, init) : new Response(null, { status })
  }
}

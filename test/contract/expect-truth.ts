import { modesFor, planGrant, planRevoke } from '@selfdata/access'
import type { AccessMode, AccessView, Reach, Who } from '@selfdata/access'
import { expect } from 'vitest'
import { anybody } from '../integration/access-doors.ts'
import type { AccessWorld } from '../integration/access-world.ts'

export const everything: AccessMode[] = ['read', 'append', 'write', 'control']

/** A view says of each document what each visitor finds at the door. */
export async function expectTruth(world: AccessWorld, view: AccessView): Promise<void> {
  expect(view).toMatchObject({ complete: true, failures: [] })
  for (const { url, rules } of view.resources.filter((one) => !one.url.endsWith('/'))) {
    for (const person of [world.owner, world.second, world.third]) {
      expect([url, await world.door(person, url)]).toEqual([
        url,
        modesFor(rules, { agent: person.webId }),
      ])
    }
    expect([url, await world.door(anybody, url)]).toEqual([url, modesFor(rules, {})])
  }
}

export async function give(
  { options }: AccessWorld,
  who: Who,
  modes: AccessMode[],
  on: string,
  reaches?: Reach[],
) {
  const grant = { who, modes, on, ...(reaches && { reaches }) }
  return (await planGrant(grant, options)).apply()
}

export async function take(
  { options }: AccessWorld,
  who: Who,
  on: string,
  modes?: AccessMode[],
  reaches?: Reach[],
) {
  const revocation = { who, on, ...(modes && { modes }), ...(reaches && { reaches }) }
  return (await planRevoke(revocation, options)).apply()
}

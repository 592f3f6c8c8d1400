import type { DateTime, Iri } from '@selfdata/vocab'
import { ask } from './ask.ts'
import type { CityServerOptions } from './ask.ts'
import { CityError } from './city-error.ts'

/** A group that lists its members until a moment. */
export interface Expiry {
  /** What a rule names: `https://data.city.example/expiries/…#group`. */
  group: Iri
  until: DateTime
}

/**
 * How many days away an end may be that the city sees to. Needs no sign-in.
 *
 * @throws {CityError} `code` when this city does not see to ends, `unreachable` when not now
 */
export async function longestEnd(options: CityServerOptions): Promise<number> {
  const about = await ask<{ longestDays: number }>({ method: 'GET', path: 'expiries' }, options)
  return about.longestDays
}

/**
 * Begins a group; the same `key` is the same group, however often it is asked for.
 *
 * @throws {CityError} `over` when the key's group has ended, `end` when the end is past or too far
 */
export function beginExpiry(
  { members, until, key }: { members: readonly Iri[]; until: DateTime; key: string },
  options: CityServerOptions,
): Promise<Expiry> {
  const body = { members, until: new Date(until).toISOString() }
  const headers = { 'idempotency-key': key }
  return ask({ method: 'POST', path: 'expiries', body, headers }, options)
}

/**
 * When a group of the person's ends.
 *
 * @throws {CityError} `over` when nothing is left of it, `elsewhere` when it is another city's
 */
export async function readExpiry(
  group: Iri,
  options: CityServerOptions,
): Promise<{ until: DateTime; state: 'running' | 'over' }> {
  return ask({ method: 'GET', path: `${pathOf(group, options)}/end` }, options)
}

/**
 * Moves the end of a group from `was`, the one that the person saw, later or earlier.
 *
 * @throws {CityError} `changed` when another device moved it, `over` when it has ended
 */
export async function renewExpiry(
  { group, was, until }: { group: Iri; was: DateTime; until: DateTime },
  options: CityServerOptions,
): Promise<Expiry> {
  const body = { was: new Date(was).toISOString(), until: new Date(until).toISOString() }
  return ask({ method: 'PATCH', path: pathOf(group, options), body }, options)
}

/** Ends a group now. One of which nothing is left has ended as well. */
export async function endExpiry(group: Iri, options: CityServerOptions): Promise<void> {
  try {
    await ask({ method: 'DELETE', path: pathOf(group, options) }, options)
  } catch (error) {
    if (!(error instanceof CityError) || error.kind !== 'over') throw error
  }
}

/** A token of the person goes to their city only, whatever a document in the pod names as a group. */
function pathOf(group: Iri, { cityServer }: CityServerOptions): string {
  const ours = new URL('expiries/', cityServer).href
  const document = URL.canParse(group) ? new URL(group).href.replace(/#.*$/, '') : ''
  const address = document.slice(ours.length)
  if (!document.startsWith(ours) || !/^[\w-]+$/.test(address))
    throw new CityError('elsewhere', group, 'it is not a group of this city')
  return `expiries/${address}`
}

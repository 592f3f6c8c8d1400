import { NotExpressibleError, planGiveGrant, RulesChangedError } from '@selfdata/access'
import type {
  AccessChange,
  AccessWarning,
  GivenGrant,
  GiveOptions,
  GivePlan,
  NewGrant,
} from '@selfdata/access'
import type { DateTime, Iri } from '@selfdata/vocab'
import { cityEnding } from './ending.ts'
import type { Ending } from './ending.ts'
import { beginExpiry, endExpiry } from './expiries.ts'

/** The pod's side and the city's side of a grant; both signed in as the person. */
export interface TimedOptions extends GiveOptions {
  /** Absent in a territory without a city. */
  cityServer?: string | undefined
  now: () => Date
}

/** A grant that is ready to be given, and who will see to its end. */
export interface TimedGivePlan extends GivePlan {
  /** Absent when the grant has no end. */
  ending?: Ending
}

/**
 * Previews giving a grant whose end the city's server sees to where that can be; where not, it ends
 * when the person next opens an app, and the plan says why. Nothing begins before `give`.
 *
 * `give` begins the end first, then writes the rules and the record; what fails is put back. It
 * throws a `CityError` when the city has gone since the preview: preview again.
 *
 * @throws what `planGiveGrant` throws
 */
export async function planTimedGrant(
  terms: NewGrant,
  options: TimedOptions,
): Promise<TimedGivePlan> {
  const { end } = terms
  if (end === undefined) return planGiveGrant(terms, options)
  const ending = await cityEnding(end, options)
  if (ending.by === 'next-visit') return atNextVisit(terms, ending, options)
  try {
    return await byServer({ ...terms, end }, options)
  } catch (error) {
    if (!(error instanceof NotExpressibleError)) throw error
    return atNextVisit(terms, { by: 'next-visit', because: 'access-language' }, options)
  }
}

async function atNextVisit(
  terms: NewGrant,
  ending: Ending,
  options: TimedOptions,
): Promise<TimedGivePlan> {
  const plan = await planGiveGrant({ ...terms, expiry: { by: 'next-visit' } }, options)
  return { ...plan, ending }
}

type WithEnd = NewGrant & { end: DateTime }

async function byServer(terms: WithEnd, options: TimedOptions): Promise<TimedGivePlan> {
  const { cityServer = '' } = options
  const city = { ...options, cityServer }
  // The real group is begun when the grant is given: a preview leaves nothing behind.
  const placeholder = new URL('expiries/preview#group', cityServer).href
  const planFor = (group: Iri) =>
    planGiveGrant({ ...terms, expiry: { by: 'server', group } }, options)
  const { give: _, ...preview } = await planFor(placeholder)
  const changes = named(preview.changes, { group: placeholder, person: terms.to })
  return {
    ...preview,
    changes,
    warnings: named(preview.warnings, { group: placeholder, person: terms.to }),
    ending: { by: 'server' },
    give: async ({ id, at }) => {
      const { group } = await beginExpiry({ members: [terms.to], until: terms.end, key: id }, city)
      try {
        const plan = await planFor(group)
        const now = named(plan.changes, { group, person: terms.to })
        if (!sameAs(now, changes)) throw new RulesChangedError(options.storage, now)
        const given = await plan.give({ id, at })
        return { ...given, undo: undoing(given, () => endExpiry(group, city)) }
      } catch (error) {
        // A group that no rule names opens nothing; it goes at its end if it does not go now.
        await endExpiry(group, city).catch(() => {})
        throw error
      }
    },
  }
}

function undoing({ undo }: GivenGrant, endGroup: () => Promise<void>): GivenGrant['undo'] {
  return async (undone) => {
    await endGroup().catch(() => {})
    await undo(undone)
  }
}

/** What is said about the group is said about the person it stands for. */
function named<T extends AccessChange | AccessWarning>(
  all: readonly T[],
  { group, person }: { group: Iri; person: Iri },
): T[] {
  const isGroup = (one: T) =>
    'who' in one && typeof one.who === 'object' && 'group' in one.who && one.who.group === group
  return all.map((one) => (isGroup(one) ? { ...one, who: { agent: person } } : one))
}

function sameAs(one: readonly AccessChange[], other: readonly AccessChange[]): boolean {
  const texts = (changes: readonly AccessChange[]) =>
    changes.map((change) => JSON.stringify(change)).toSorted()
  return JSON.stringify(texts(one)) === JSON.stringify(texts(other))
}

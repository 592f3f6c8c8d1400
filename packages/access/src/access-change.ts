import type { Iri } from '@selfdata/vocab'
import { normalModes, whoKey } from './access-rule.ts'
import type { AccessMode, AccessRule, Reach, Who } from './access-rule.ts'

/**
 * What changes for somebody, ready to be said in one plain sentence: "`who` will (no longer) be
 * able to `gains` (`loses`) `on`".
 */
export interface AccessChange {
  who: Who
  client?: Iri
  on: string
  reaches: Reach
  gains: AccessMode[]
  loses: AccessMode[]
}

/** The differences between two sets of rules of one resource; none when both allow the same. */
export function changesBetween(
  before: readonly AccessRule[],
  after: readonly AccessRule[],
): AccessChange[] {
  const keys = new Map([...before, ...after].map((rule) => [keyOf(rule), rule]))
  return [...keys].flatMap(([key, { who, client, on, reaches }]) => {
    const had = modesWith(key, before)
    const has = modesWith(key, after)
    const gains = has.filter((mode) => !had.includes(mode))
    const loses = had.filter((mode) => !has.includes(mode))
    if (gains.length + loses.length === 0) return []
    return [{ who, ...(client !== undefined && { client }), on, reaches, gains, loses }]
  })
}

/** Whether two lists say the same, whatever their order. */
export function sameChanges(one: readonly AccessChange[], other: readonly AccessChange[]): boolean {
  const texts = (changes: readonly AccessChange[]) =>
    changes
      .map((change) => `${keyOf(change)} +${change.gains.join()} -${change.loses.join()}`)
      .toSorted()
  return texts(one).join('\n') === texts(other).join('\n')
}

function modesWith(key: string, rules: readonly AccessRule[]): AccessMode[] {
  return normalModes(rules.filter((rule) => keyOf(rule) === key).flatMap((rule) => rule.modes))
}

function keyOf({
  who,
  client,
  on,
  reaches,
}: Pick<AccessChange, 'who' | 'client' | 'on' | 'reaches'>) {
  return `${whoKey(who)} through ${client ?? 'any app'} on ${on} (${reaches})`
}

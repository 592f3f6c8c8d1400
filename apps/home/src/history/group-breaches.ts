import type { Breach } from '@selfdata/access'

/** Uses beyond what was agreed that are alike, told once. */
export interface BreachGroup {
  /** Names the group and its latest use: a new one is news again. */
  key: string
  /** The latest. */
  latest: Breach
  count: number
}

/** One line for what the same service did wrong in the same way in the same place, the latest first. */
export function groupBreaches(breaches: readonly Breach[]): BreachGroup[] {
  const groups = new Map<string, BreachGroup>()
  for (const breach of breaches) {
    const { kind, entry } = breach
    const container = entry.resource.slice(0, entry.resource.lastIndexOf('/') + 1)
    const name = [kind, entry.mode, entry.by, container].join(' ')
    const before = groups.get(name)
    const isLater = !before || Date.parse(entry.at) >= Date.parse(before.latest.entry.at)
    const latest = isLater ? breach : before.latest
    groups.set(name, {
      key: `breach ${name} ${latest.entry.at}`,
      latest,
      count: (before?.count ?? 0) + 1,
    })
  }
  return [...groups.values()].toSorted(
    (one, other) => Date.parse(other.latest.entry.at) - Date.parse(one.latest.entry.at),
  )
}

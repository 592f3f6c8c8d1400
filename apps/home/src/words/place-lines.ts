import type { AccessMode, Place } from '@selfdata/access'

/** What somebody may do in one place; `only` where a folder and what it holds differ. */
export interface PlaceLine {
  on: string
  modes: readonly AccessMode[]
  only?: 'itself' | 'members'
  from: Place['from']
}

/** A folder and what it holds are one line where the same is allowed in both, otherwise two. */
export function placeLines(places: readonly Place[]): PlaceLine[] {
  return places.flatMap(({ on, from, modes, membersModes }): PlaceLine[] => {
    const isFolder = on.endsWith('/')
    if (!isFolder || String(modes) === String(membersModes)) {
      return modes.length === 0 ? [] : [{ on, from, modes }]
    }
    return [
      ...(modes.length > 0 ? [{ on, from, modes, only: 'itself' as const }] : []),
      ...(membersModes.length > 0
        ? [{ on, from, modes: membersModes, only: 'members' as const }]
        : []),
    ]
  })
}

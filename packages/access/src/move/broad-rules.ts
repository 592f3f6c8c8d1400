import type { AccessMode } from '../access-rule.ts'
import type { WantedAccess, WantedPlace } from './wanted-access.ts'

type Broad = 'everyone' | 'signed-in'

/**
 * Where rules above always count (Access Control Policy), nobody can be taken out of “everyone”
 * again further down. What a member is not open for is therefore not given to the members of its
 * container, but to each of the others: nothing is open that was not, and what is added later is
 * closed.
 */
export function narrowedForAll(
  places: readonly WantedPlace[],
  paths: readonly string[],
): WantedPlace[] {
  let now = [...places].toSorted((one, other) => one.path.length - other.path.length)
  for (const { path } of now.filter(({ path: one }) => isContainer(one))) {
    for (const who of ['everyone', 'signed-in'] as const) now = narrowed(now, path, who, paths)
  }
  return now
}

function narrowed(
  places: WantedPlace[],
  container: string,
  who: Broad,
  paths: readonly string[],
): WantedPlace[] {
  const given = modesOf(places, container, who, 'members')
  const below = places.filter(({ path }) => path !== container && path.startsWith(container))
  const closed = given.filter((mode) =>
    below.some(({ path }) =>
      (isContainer(path) ? (['this', 'members'] as const) : (['this'] as const)).some(
        (reach) => !modesOf(places, path, who, reach).includes(mode),
      ),
    ),
  )
  if (closed.length === 0) return places
  const kept = given.filter((mode) => !closed.includes(mode))
  const others = paths.filter(
    (path) =>
      path !== container && path.startsWith(container) && nearest(places, path)?.path === container,
  )
  return [
    ...places.map((place) => (place.path === container ? replaced(place, who, kept) : place)),
    ...others.map((path) => ({
      path,
      access: [
        ...inheritedAccess(places, container, path).filter((one) => one.who !== who),
        { who, modes: given, reaches: 'this' as const },
        ...(isContainer(path) && kept.length > 0
          ? [{ who, modes: kept, reaches: 'members' as const }]
          : []),
      ],
    })),
  ]
}

/** What the others keep of their container when they get a place of their own. */
function inheritedAccess(
  places: readonly WantedPlace[],
  container: string,
  path: string,
): WantedAccess[] {
  const members = (places.find((place) => place.path === container)?.access ?? []).filter(
    ({ reaches }) => reaches === 'members',
  )
  const itself = members.map((one) => ({ ...one, reaches: 'this' as const }))
  return isContainer(path) ? [...itself, ...members] : itself
}

function replaced(place: WantedPlace, who: Broad, modes: AccessMode[]): WantedPlace {
  const rest = place.access.filter((one) => one.who !== who || one.reaches !== 'members')
  const members: WantedAccess[] = modes.length > 0 ? [{ who, modes, reaches: 'members' }] : []
  return { ...place, access: [...rest, ...members] }
}

function modesOf(
  places: readonly WantedPlace[],
  path: string,
  who: Broad,
  reach: WantedAccess['reaches'],
): AccessMode[] {
  const place = places.find((one) => one.path === path)
  return (place?.access ?? [])
    .filter((one) => one.who === who && one.reaches === reach && one.client === undefined)
    .flatMap(({ modes }) => modes)
}

function nearest(places: readonly WantedPlace[], path: string): WantedPlace | undefined {
  return places
    .filter((one) => path === one.path || (isContainer(one.path) && path.startsWith(one.path)))
    .toSorted((one, other) => other.path.length - one.path.length)[0]
}

function isContainer(path: string): boolean {
  return path.endsWith('/')
}

import { accessModes } from '../rules/access-mode.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import type { WantedAccess, WantedPlace } from './wanted-access.ts'
import { reachesOf } from '../rules/access-rule.ts'
import { isContainer } from '../rules/rule-document.ts'

type Broad = 'everyone' | 'signed-in'
type Reach = WantedAccess['reaches']

const broad: readonly Broad[] = ['everyone', 'signed-in']

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
  const open = places.filter(({ access }) =>
    access.some((one) => isBroad(one) && one.reaches === 'members'),
  )
  const below = paths.filter((path) => open.some((one) => path.startsWith(one.path)))
  const all = [...new Set([...places.map(({ path }) => path), ...below])].toSorted(
    (one, other) => one.length - other.length,
  )
  return all.flatMap((path) => {
    const own = places.find((place) => place.path === path)
    const forAll = broad.flatMap((who) => openFor(who, path, { all, places }))
    if (own) return [{ path, access: [...own.access.filter((one) => !isBroad(one)), ...forAll] }]
    const inherits = broad.every((who) =>
      reachesOf(path).every((reach) =>
        modesIn(forAll, who, reach).every((mode) =>
          inherited(who, path, { all, places }).includes(mode),
        ),
      ),
    )
    return inherits ? [] : [{ path, access: [...takenOver(places, path), ...forAll] }]
  })
}

interface Tree {
  all: readonly string[]
  places: readonly WantedPlace[]
}

/** What somebody may do with a resource, and what can be said once for its members. */
function openFor(who: Broad, path: string, tree: Tree): WantedAccess[] {
  const modes = { this: effective(who, path, 'this', tree), members: shared(who, path, tree) }
  return reachesOf(path)
    .filter((reach) => modes[reach].length > 0)
    .map((reaches) => ({ who, modes: modes[reaches], reaches }))
}

/** Modes of the members of a container that everything below it is open for. */
function shared(who: Broad, container: string, tree: Tree): AccessMode[] {
  const below = tree.all.filter((path) => path !== container && path.startsWith(container))
  return effective(who, container, 'members', tree).filter((mode) =>
    below.every((path) =>
      reachesOf(path).every((reach) => effective(who, path, reach, tree).includes(mode)),
    ),
  )
}

/** What counts already by the containers above, as they will be. */
function inherited(who: Broad, path: string, tree: Tree): AccessMode[] {
  const above = tree.all.filter((one) => one !== path && isContainer(one) && path.startsWith(one))
  const modes = new Set(above.flatMap((container) => shared(who, container, tree)))
  return accessModes.filter((mode) => modes.has(mode))
}

/** What the carried rules say: those of the nearest place alone. */
function effective(who: Broad, path: string, reach: Reach, { places }: Tree): AccessMode[] {
  const place = nearest(places, path)
  return modesIn(place?.access ?? [], who, place?.path === path ? reach : 'members')
}

/** What others than everyone keep where a resource gets a place of its own. */
function takenOver(places: readonly WantedPlace[], path: string): WantedAccess[] {
  const members = (nearest(places, path)?.access ?? []).filter(
    (one) => one.reaches === 'members' && !isBroad(one),
  )
  return reachesOf(path).flatMap((reaches) => members.map((one) => ({ ...one, reaches })))
}

function nearest(places: readonly WantedPlace[], path: string): WantedPlace | undefined {
  return places
    .filter((one) => path === one.path || (isContainer(one.path) && path.startsWith(one.path)))
    .toSorted((one, other) => other.path.length - one.path.length)[0]
}

function modesIn(access: readonly WantedAccess[], who: Broad, reach: Reach): AccessMode[] {
  return access
    .filter((one) => one.who === who && one.reaches === reach && one.client === undefined)
    .flatMap(({ modes }) => modes)
}

/** Everyone through one app is somebody in particular: that can be denied. */
function isBroad({ who, client }: WantedAccess): boolean {
  return typeof who === 'string' && client === undefined
}

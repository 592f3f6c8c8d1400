import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalModes } from '../rules/access-mode.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import { narrowedForAll } from './broad-rules.ts'
import type { WantedPlace } from './wanted-access.ts'

const paths = ['a/', 'a/x.ttl', 'a/b/', 'a/b/y.ttl', 'a/b/c/', 'a/b/c/z.ttl', 'a/d.ttl']
const whos = ['everyone', 'signed-in'] as const
const isContainer = (path: string) => path.endsWith('/')

const modes = fc.subarray<AccessMode>(['read', 'append', 'write']).map((some) => normalModes(some))
const place = (path: string): fc.Arbitrary<WantedPlace> =>
  fc.tuple(...whos.map((who) => fc.tuple(fc.constant(who), modes, modes))).map((all) => ({
    path,
    access: all.flatMap(([who, itself, members]) => [
      ...(itself.length > 0 ? [{ who, modes: itself, reaches: 'this' as const }] : []),
      ...(members.length > 0 && isContainer(path)
        ? [{ who, modes: members, reaches: 'members' as const }]
        : []),
    ]),
  }))
/** The top has rules, as in every archive, and some of what lies below. */
const trees = fc
  .subarray(paths.slice(1))
  .chain((some) => fc.tuple(...['a/', ...some].map((path) => place(path))))

type Who = (typeof whos)[number]

function given(places: readonly WantedPlace[], path: string, reach: 'this' | 'members', who: Who) {
  const found = places.find((one) => one.path === path)
  return (found?.access ?? [])
    .filter((one) => one.who === who && one.reaches === reach)
    .flatMap((one) => one.modes)
}

/** Web Access Control: the nearest rules decide alone. */
function before(places: readonly WantedPlace[], path: string, who: Who): AccessMode[] {
  const [nearest = ''] = places
    .map((one) => one.path)
    .filter((one) => one === path || (isContainer(one) && path.startsWith(one)))
    .toSorted((one, other) => other.length - one.length)
  return normalModes(given(places, nearest, nearest === path ? 'this' : 'members', who))
}

/** Access Control Policy: all rules above count. */
function after(places: readonly WantedPlace[], path: string, who: Who): AccessMode[] {
  const above = places.map((one) => one.path).filter((one) => one !== path && path.startsWith(one))
  return normalModes([
    ...given(places, path, 'this', who),
    ...above.flatMap((one) => given(places, one, 'members', who)),
  ])
}

it('opens to all what was open to them, and nothing else, where rules above always count', () => {
  fc.assert(
    fc.property(trees, (places) => {
      const narrowed = narrowedForAll(places, paths)
      for (const path of paths) {
        for (const who of whos) {
          expect([path, who, after(narrowed, path, who)]).toEqual([
            path,
            who,
            before(places, path, who),
          ])
        }
      }
    }),
    { numRuns: 500 },
  )
})

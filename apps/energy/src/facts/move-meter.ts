import { pointOfPart } from '@selfdata/insights'
import type { MeteredHome } from '@selfdata/insights'
import type { HomeProfile } from '@selfdata/vocab'
import { homeUrl } from '../queries/home.ts'

/** All points that tell of the meters of a home. */
export function pointsOf({ meters }: MeteredHome): string[] {
  return [...new Set(meters.flat().map(pointOfPart))].toSorted()
}

/** What is said of a home from now on; of one that only its meters told of, its meters first. */
export function profileOf(
  homes: readonly MeteredHome[],
  { place, storage }: { place: number; storage: string },
): HomeProfile {
  const home = homes[place]
  if (home?.profile) return home.profile
  const taken = new Set(homes.flatMap(({ profile }) => profile?.id ?? []))
  const names = Array.from({ length: homes.length + 1 }, (_, index) =>
    index === 0 ? `${homeUrl(storage)}#home` : `${homeUrl(storage)}#home-${index + 1}`,
  )
  const free = [names[place], ...names].find((name) => name !== undefined && !taken.has(name))
  return { id: free!, meterPoint: home && homes.length > 1 ? pointsOf(home) : [] }
}

/**
 * The profiles to keep when a meter goes to another home, or to a new one at the end: those of all
 * homes, so that from then on what the person said counts and nothing is guessed.
 */
export function moveMeter(
  homes: readonly MeteredHome[],
  { point, to, storage }: { point: string; to: number; storage: string },
): HomeProfile[] {
  const all = to < homes.length ? homes : [...homes, { meters: [] }]
  const kept: MeteredHome[] = []
  return all.map((home, place) => {
    const profile = profileOf([...kept, home, ...all.slice(place + 1)], { place, storage })
    kept.push({ ...home, profile })
    const others = pointsOf(home).filter((one) => one !== point)
    return { ...profile, meterPoint: place === to ? [...others, point].toSorted() : others }
  })
}

import { ageGroups, codeListOf, commuteBands } from '@selfdata/campaigns'
import type { CodeList } from '@selfdata/vocab'
import { rousselotHome } from '../sample/people/jeanne-and-andre.ts'
import { camilleHome, camilleOffice } from '../sample/people/camille.ts'
import { places } from '../sample/places.ts'
import { streetLinks } from './street-links.ts'
import type { Way } from './street-links.ts'

/** The two ways that people of the sample ride most: one across the town, one to the old port. */
export const ways = {
  east: {
    key: 'est',
    name: { fr: 'Lagord – Périgny', en: 'Lagord – Périgny' },
    from: camilleHome,
    to: camilleOffice,
  },
  north: {
    key: 'nord',
    name: { fr: 'Nieul – Vieux-Port', en: 'Nieul – Old port' },
    from: rousselotHome,
    to: places.oldPort,
  },
} as const satisfies Record<string, Way>

/** Street links of a way in three bands of hours, and the ages one may tell. */
export function cycleLane(base: string, way: Way): CodeList {
  return codeListOf({
    base,
    title: { fr: `Tronçons ${way.name.fr}`, en: `Street links ${way.name.en}` },
    transformation: 'corridor-counts',
    places: streetLinks(way),
    bands: commuteBands,
    categories: [],
    traits: ageGroups,
  })
}

/** How many people of each age live there, invented: what a census office would give. */
export const census = `trait,people
age-18-24,11200
age-25-39,15900
age-40-64,23400
age-65,19100
`

import { codeListOf } from '@selfdata/campaigns'
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

const bands = [
  { key: '07-09', title: { fr: '7 h à 9 h', en: '7 to 9 am' } },
  { key: '16-19', title: { fr: '16 h à 19 h', en: '4 to 7 pm' } },
  { key: 'other', title: { fr: 'autres heures', en: 'other hours' } },
]

/** Ages that people may tell, so that one sees who is missing. */
export const ages = [
  { key: 'age-18-24', title: { fr: 'de 18 à 24 ans', en: '18 to 24 years' } },
  { key: 'age-25-39', title: { fr: 'de 25 à 39 ans', en: '25 to 39 years' } },
  { key: 'age-40-64', title: { fr: 'de 40 à 64 ans', en: '40 to 64 years' } },
  { key: 'age-65', title: { fr: '65 ans et plus', en: '65 years and over' } },
]

/** Street links of a way in three bands of hours, and the ages one may tell. */
export function cycleLane(base: string, way: Way): CodeList {
  return codeListOf({
    base,
    title: { fr: `Tronçons ${way.name.fr}`, en: `Street links ${way.name.en}` },
    transformation: 'corridor-counts',
    places: streetLinks(way),
    bands,
    categories: [],
    traits: ages,
  })
}

/** How many people of each age live there, invented: what a census office would give. */
export const census = `trait,people
age-18-24,11200
age-25-39,15900
age-40-64,23400
age-65,19100
`

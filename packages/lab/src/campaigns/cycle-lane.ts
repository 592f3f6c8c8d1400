import type { Cell, CodeList } from '@selfdata/vocab'
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
  { key: '07-09', fr: '7 h à 9 h', en: '7 to 9 am' },
  { key: '16-19', fr: '16 h à 19 h', en: '4 to 7 pm' },
  { key: 'other', fr: 'autres heures', en: 'other hours' },
] as const

const traits = [
  { key: 'age-18-24', fr: 'de 18 à 24 ans', en: '18 to 24 years' },
  { key: 'age-25-39', fr: 'de 25 à 39 ans', en: '25 to 39 years' },
  { key: 'age-40-64', fr: 'de 40 à 64 ans', en: '40 to 64 years' },
  { key: 'age-65', fr: '65 ans et plus', en: '65 years and over' },
] as const

/** Street links of a way in three bands of hours, and the ages one may tell. */
export function cycleLane(base: string, way: Way): CodeList {
  const links = streetLinks(way)
  const counted = links.flatMap(({ key: place, name, asWKT }, index) =>
    bands.map((band, which) =>
      cell(base, index * bands.length + which, {
        title: { fr: `${name.fr}, ${band.fr}`, en: `${name.en}, ${band.en}` },
        place,
        timeBand: band.key,
        asWKT,
      }),
    ),
  )
  const told = traits.map(({ key, fr, en }, index) =>
    cell(base, counted.length + index, { title: { fr, en }, trait: key }),
  )
  return {
    id: `${base}#cells`,
    title: { fr: `Tronçons ${way.name.fr}`, en: `Street links ${way.name.en}` },
    hasCell: [...counted, ...told],
  }
}

function cell(base: string, cellNumber: number, fields: Omit<Cell, 'id' | 'cellNumber'>): Cell {
  return { id: `${base}#cell-${cellNumber}`, cellNumber, ...fields }
}

/** How many people of each age live there, invented: what a census office would give. */
export const census = `trait,people
age-18-24,11200
age-25-39,15900
age-40-64,23400
age-65,19100
`

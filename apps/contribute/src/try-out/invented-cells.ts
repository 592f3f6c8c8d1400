import { wayToWork } from '@selfdata/ui'
import type { Cell, CodeList, LangString } from '@selfdata/vocab'

const places: readonly [key: string, fr: string, en: string][] = [
  ['pallice', 'Route de La Pallice', 'La Pallice road'],
  ['laleu', 'Avenue de Laleu', 'Laleu avenue'],
  ['jaures', 'Avenue Jean-Jaurès', 'Jean-Jaurès avenue'],
  ['lafond', 'Quai de Lafond', 'Lafond quay'],
  ['parc', 'Allée du parc', 'Park walk'],
  ['verdun', 'Place de Verdun', 'Verdun square'],
  ['arsenal', 'Rue de l’Arsenal', 'Arsenal street'],
  ['tours', 'Quai des Tours', 'Towers quay'],
  ['gare', 'Boulevard de la Gare', 'Station boulevard'],
]

const traits: readonly [key: string, fr: string, en: string][] = [
  ['age-18-39', 'De 18 à 39 ans', '18 to 39 years old'],
  ['age-40-64', 'De 40 à 64 ans', '40 to 64 years old'],
  ['age-65', '65 ans ou plus', '65 years or older'],
]

type Draft = Omit<Cell, 'id' | 'cellNumber'>

/** Numbers drafts of cells and puts them into a list. */
function listOf(base: string, title: LangString, drafts: readonly Draft[]): CodeList {
  return {
    id: `${base}#cells`,
    title,
    hasCell: drafts.map((draft, cellNumber) => ({
      id: `${base}#cell-${cellNumber}`,
      cellNumber,
      ...draft,
    })),
  }
}

const traitCells: readonly Draft[] = traits.map(([trait, fr, en]) => ({
  title: { fr, en },
  trait,
}))

/** The streets from the home of the invented person to their work, morning and other hours. */
export function streetCells(base: string): CodeList {
  const drafts = places.flatMap(([place, fr, en], index): Draft[] => {
    const [[x1, y1], [x2, y2]] = [wayToWork[index]!, wayToWork[index + 1]!]
    const asWKT = `LINESTRING(${x1} ${y1}, ${x2} ${y2})`
    return [
      {
        place,
        asWKT,
        timeBand: '07-09',
        title: { fr: `${fr}, 7\u00a0h à 9\u00a0h`, en: `${en}, 7 to 9` },
      },
      {
        place,
        asWKT,
        timeBand: 'other',
        title: { fr: `${fr}, autres heures`, en: `${en}, other hours` },
      },
    ]
  })
  return listOf(base, { fr: 'Rues', en: 'Streets' }, [...drafts, ...traitCells])
}

/** Trips by means of transport. */
export function modeCells(base: string): CodeList {
  const modes: readonly [string, string, string][] = [
    ['walk', 'À pied', 'On foot'],
    ['bicycle', 'À vélo', 'By bicycle'],
    ['bus', 'En bus', 'By bus'],
    ['car', 'En voiture', 'By car'],
    ['rail', 'En train', 'By train'],
    ['ferry', 'En bateau', 'By boat'],
  ]
  const drafts = modes.map(([category, fr, en]) => ({ category, title: { fr, en } }))
  return listOf(base, { fr: 'Moyens', en: 'Means' }, [...drafts, ...traitCells])
}

/** Electricity by kind of dwelling, in some months. */
export function dwellingCells(base: string, months: readonly string[]): CodeList {
  const kinds = [
    ['flat', 'Appartement', 'Flat'],
    ['house', 'Maison', 'House'],
  ] as const
  const drafts = kinds.flatMap(([category, fr, en]) =>
    months.map((timeBand) => ({
      category,
      timeBand,
      title: { fr: `${fr}, ${timeBand}`, en: `${en}, ${timeBand}` },
    })),
  )
  return listOf(base, { fr: 'Logements et mois', en: 'Dwellings and months' }, drafts)
}

/** Arrivals by quarter, morning and other hours. */
export function quarterCells(base: string): CodeList {
  const quarters: readonly [string, string, string, number, number][] = [
    ['gare', 'Quartier de la gare', 'Station quarter', -1.153, 46.15],
    ['minimes', 'Les Minimes', 'Les Minimes', -1.176, 46.138],
    ['centre', 'Centre ancien', 'Old centre', -1.16, 46.156],
  ]
  const drafts = quarters.map(([place, fr, en, x, y]) => ({
    place,
    title: { fr, en },
    timeBand: 'other',
    asWKT: `POLYGON((${x} ${y}, ${x + 0.01} ${y}, ${x + 0.01} ${y + 0.006}, ${x} ${y + 0.006}, ${x} ${y}))`,
  }))
  return listOf(base, { fr: 'Quartiers', en: 'Quarters' }, drafts)
}

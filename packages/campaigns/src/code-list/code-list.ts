import type { Cell, CodeList, LangString, Transformation } from '@selfdata/vocab'

/** A street link, a line across streets, or a zone. */
export interface CountedPlace {
  /** Short name, unique in the list: `quay-3`. */
  key: string
  title: LangString
  /** `LINESTRING(…)` or `POLYGON(…)`, longitude first. */
  asWKT: string
}

/** A band of hours `07-09`, a month `2026-03`, a mode, a kind of dwelling, an age. */
export interface CountedLabel {
  key: string
  title: LangString
}

/** What a code list is made of. */
export interface CodeListParts {
  /** Address of the campaign's document; cells are named below it. */
  base: string
  title: LangString
  /** How cells are filled decides how places, bands and categories are crossed. */
  transformation: Transformation
  places: readonly CountedPlace[]
  bands: readonly CountedLabel[]
  /** Modes or kinds of dwelling, for calculations that have no places. */
  categories: readonly CountedLabel[]
  /** What people may tell of themselves, to see who is missing. */
  traits: readonly CountedLabel[]
}

type CellParts = Omit<Cell, 'id' | 'cellNumber'>

/** All that can be counted: every place, or pair of places, or category, in every band. */
export function codeListOf({ base, title, traits, ...parts }: CodeListParts): CodeList {
  const cells = [
    ...placesOf(parts).flatMap((cell) => inBands(cell, parts.bands)),
    ...traits.map(({ key, title: name }): CellParts => ({ trait: key, title: name })),
  ]
  return {
    id: `${base}#cells`,
    title,
    hasCell: cells.map((cell, cellNumber) => ({
      id: `${base}#cell-${cellNumber}`,
      cellNumber,
      ...cell,
    })),
  }
}

function placesOf({
  transformation,
  places,
  categories,
}: Pick<CodeListParts, 'transformation' | 'places' | 'categories'>): CellParts[] {
  if (transformation === 'mode-share' || transformation === 'energy-by-dwelling') {
    return categories.map(({ key, title }) => ({ category: key, title }))
  }
  if (transformation !== 'origin-destination') return places.map(placed)
  return places.flatMap((from) =>
    places.map((to) => ({
      ...placed(from),
      toPlace: to.key,
      title: joined(from.title, ' → ', to.title),
    })),
  )
}

function placed({ key, title, asWKT }: CountedPlace): CellParts {
  return { place: key, title, asWKT }
}

function inBands(cell: CellParts, bands: readonly CountedLabel[]): CellParts[] {
  if (bands.length === 0) return [cell]
  return bands.map(({ key, title }) => ({
    ...cell,
    timeBand: key,
    title: joined(cell.title, ', ', title),
  }))
}

function joined(first: LangString, between: string, second: LangString): LangString {
  const languages = Object.keys(first).filter((language) => second[language] !== undefined)
  return Object.fromEntries(
    languages.map((language) => [language, `${first[language]}${between}${second[language]}`]),
  )
}

/** TypeScript that stands before generated data: what it is made of. */
export const shapeTypes = `import type { Iri, LangString, RecordName, SchemeName } from './types.ts'

export type PropertyKind =
  | 'integer' | 'decimal' | 'boolean' | 'dateTime' | 'date' | 'duration' | 'string' | 'langString'
  | 'iri' | 'code' | 'record' | 'numbers'

/** What a shape says of one property. */
export interface Property {
  /** Local name, and key in the record. */
  key: string
  iri: Iri
  kind: PropertyKind
  /** Of a string that is no \`xsd:string\`. */
  datatype?: Iri
  /** The list its code is from. */
  scheme?: SchemeName
  /** The shape of a part. */
  shape?: RecordName
  min: number
  /** \`null\`: any number. */
  max: number | null
  minInclusive?: number
  maxInclusive?: number
  pattern?: string
  /** Key of a property that has to be later or greater. */
  lessThan?: string
  /** QUDT unit. */
  unit?: string
  label: LangString
  description: LangString
  message: LangString
  severity: 'violation' | 'warning'
}

export interface Shape {
  name: RecordName
  iri: Iri
  class: Iri
  /** Types that are written, the class first. */
  types: Iri[]
  label: LangString
  description: LangString
  properties: Property[]
}

`

export const codeTypes = `import type { Iri, LangString, SchemeName } from './types.ts'

export interface Concept {
  iri: Iri
  label: LangString
  /** The code it is a kind of. */
  broader?: string
  /** What other systems call it, by system: \`google\`, \`cozy\`, \`netex\`, … */
  notations: Record<string, string[]>
}

export interface Scheme {
  name: SchemeName
  iri: Iri
  label: LangString
  concepts: Record<string, Concept>
}

`

export const factorTypes = `import type { Iri, LangString, LocalDate, Propulsion, TransportMode } from './types.ts'

interface Sourced {
  year: string
  source: string
  licence: string
  note?: string
}

/** Emissions of one kilometre, in grams of CO2 equivalent. */
export interface Factor extends Sourced {
  key: string
  modes: TransportMode[]
  propulsion?: Propulsion
  /** \`vehicle\`: divide by the number of persons in it. */
  per: 'vehicle' | 'passenger'
  /** With construction and, for planes, contrails. */
  totalGrams: number
  constructionGrams?: number
  /** Only for rides of at least so many kilometres. */
  fromKilometres?: number
  /** Only for rides of fewer kilometres than this. */
  toKilometres?: number
}

/** A figure to compare with. */
export interface ReferenceValue extends Sourced {
  key: string
  value: number
  unit: string
}

/** Factors published together. Of several for a mode, the first is shown, all make the range. */
export interface FactorSet {
  id: Iri
  issued: LocalDate
  label: LangString
  factors: Factor[]
  references: ReferenceValue[]
}

`

import type { PropertyModel, ShapeModel } from './read-shapes.ts'
import type { SchemeModel } from './read-schemes.ts'

const primitive: Record<string, string> = {
  integer: 'number',
  decimal: 'number',
  boolean: 'boolean',
  dateTime: 'DateTime',
  date: 'LocalDate',
  duration: 'Duration',
  string: 'string',
  langString: 'LangString',
  iri: 'Iri',
  numbers: '(number | null)[]',
}

const BASICS = `/** An absolute IRI. */
export type Iri = string
/** \`xsd:dateTime\` with an offset, in the form in which it was written: \`2026-03-09T08:12:04+01:00\`. */
export type DateTime = string
/** \`xsd:date\`: \`2026-03-09\`. */
export type LocalDate = string
/** \`xsd:dayTimeDuration\`: \`PT30M\`. */
export type Duration = string
/** A text by language. */
export type LangString = { fr?: string; en?: string } & Record<string, string>
`

/** Interfaces of all records and unions of all codes. */
export function writeTypes(shapes: readonly ShapeModel[], schemes: readonly SchemeModel[]): string {
  const codes = schemes.map(({ name, label, concepts }) =>
    `/** ${label['en']} */\\nexport type ${name} = ${Object.keys(concepts)
      .map((code) => `'${code}'`)
      .join(' | ')}\\n`.replaceAll('\\n', '\n'),
  )
  const names = shapes.map(({ name }) => `  ${name}: ${name}`).join('\n')
  return [
    BASICS,
    ...codes,
    ...shapes.map(interfaceOf),
    `/** Records by the name of their shape. */\nexport interface RecordTypes {\n${names}\n}\n`,
    `export type RecordName = keyof RecordTypes\n`,
    `export type SchemeName = ${schemes.map(({ name }) => `'${name}'`).join(' | ')}\n`,
  ].join('\n')
}

function interfaceOf({ name, description, iri, properties }: ShapeModel): string {
  const fields = properties.map((property) => {
    const unit = property.unit ? ` Unit: ${property.unit}.` : ''
    return `  /** ${property.description['en'] ?? ''}${unit} */\n  ${fieldOf(property)}`
  })
  return `/** ${description['en'] ?? name} <${iri}> */\nexport interface ${name} {\n  id: Iri\n${fields.join('\n')}\n}\n`
}

function fieldOf({ key, kind, scheme, shape, min, max }: PropertyModel): string {
  const type = scheme ?? shape ?? primitive[kind] ?? 'string'
  // All languages of a text are one value.
  if (max === 1 || kind === 'langString') return `${key}${min > 0 ? '' : '?'}: ${type}`
  return `${key}: ${type.includes('|') ? `(${type})` : type}[]`
}

// Rules of "Metadata Vocabulary for Tabular Data" (https://www.w3.org/TR/tabular-metadata/) for the
// description of one table, as a published result has it: what a validator says is an error there.

type Json = Record<string, unknown>

const context = 'http://www.w3.org/ns/csvw'
/** Prefixes that need no declaration: the ones that results use of https://www.w3.org/2013/json-ld-context/rdfa11. */
const prefixes = new Set(['dc', 'dct', 'dcterms', 'dcat', 'schema', 'skos', 'xsd', 'prov', 'foaf'])
/** Section 5.11.1: built-in datatypes, those that results use and some beside. */
const datatypes = new Set(
  'string integer decimal double boolean date dateTime anyURI nonNegativeInteger positiveInteger'.split(
    ' ',
  ),
)
const language = /^(und|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/

/** Section 5: properties of each kind of object, with what their value must be. */
const table: Record<string, (value: unknown) => boolean> = {
  '@context': isContext,
  '@id': isText,
  '@type': (value) => value === 'Table',
  url: isText,
  dialect: isDialect,
  notes: Array.isArray,
  suppressOutput: isFlag,
  tableDirection: isText,
  tableSchema: (value) => isObject(value),
  transformations: Array.isArray,
}
const inherited: typeof table = {
  aboutUrl: isText,
  datatype: (value) => isText(value) && datatypes.has(value),
  default: isText,
  lang: (value) => isText(value) && language.test(value),
  null: isText,
  ordered: isFlag,
  propertyUrl: isText,
  required: isFlag,
  separator: isText,
  textDirection: isText,
  valueUrl: isText,
}
const schema: typeof table = {
  '@id': isText,
  '@type': (value) => value === 'Schema',
  columns: Array.isArray,
  foreignKeys: Array.isArray,
  primaryKey: (value) => isText(value) || Array.isArray(value),
  rowTitles: (value) => isText(value) || Array.isArray(value),
  ...inherited,
}
const column: typeof table = {
  '@id': isText,
  '@type': (value) => value === 'Column',
  // Section 5.6: a URI template variable, not beginning with `_`.
  name: (value) => isText(value) && /^[A-Za-z0-9][A-Za-z0-9_.]*$/.test(value),
  suppressOutput: isFlag,
  titles: isNaturalLanguage,
  virtual: isFlag,
  ...inherited,
}

/** What breaks a rule in the description of a table; empty when it is valid. */
export function problemsOfMetadata(metadata: Json): string[] {
  const tableSchema = objectOf(metadata['tableSchema'])
  const columns = listOf(tableSchema['columns'])
  const names = columns.map(({ name }) => String(name))
  const keys = [tableSchema['primaryKey'] ?? []].flat().map(String)
  return [
    ...(metadata['@context'] === undefined ? ['there is no @context'] : []),
    ...(metadata['url'] === undefined ? ['there is no url'] : []),
    ...misuse(metadata, table, 'table'),
    ...misuse(tableSchema, schema, 'schema'),
    ...columns.flatMap((one) => misuse(one, column, `column ${String(one['name'])}`)),
    ...(new Set(names).size < names.length ? ['two columns have one name'] : []),
    ...keys.filter((key) => !names.includes(key)).map((key) => `no column ${key} for the key`),
    ...[tableSchema, ...columns].flatMap((one) => unknownVariables(one, names)),
  ]
}

function misuse(object: Json, known: typeof table, where: string): string[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const rule = known[key]
    if (rule) return rule(value) ? [] : [`${where}: ${key} is ${JSON.stringify(value)}`]
    // Section 5.8: all else is a common property, an absolute IRI or a prefixed name.
    if (!isName(key)) return [`${where}: ${key} is no property`]
    return [value].flat().every(isCommonValue) ? [] : [`${where}: ${key} has no valid value`]
  })
}

function isName(key: string): boolean {
  const prefix = key.split(':')[0] ?? ''
  return key.includes('://') ? URL.canParse(key) : key.includes(':') && prefixes.has(prefix)
}

/** Section 5.8: a value object, a reference, or a plain value. */
function isCommonValue(value: unknown): boolean {
  if (!isObject(value)) return ['string', 'number', 'boolean'].includes(typeof value)
  const { '@value': plain, '@type': type, '@language': tongue, '@id': id, ...others } = value
  if (plain === undefined)
    return Object.keys(others).every(isName) && (id === undefined || isText(id))
  if (Object.keys(others).length > 0 || id !== undefined) return false
  if (type !== undefined && tongue !== undefined) return false
  if (tongue !== undefined) return isText(tongue) && language.test(tongue)
  return type === undefined || (isText(type) && (isName(type) || datatypes.has(type)))
}

/** Section 5.1.3: variables of a template name columns, or rows. */
function unknownVariables(object: Json, names: readonly string[]): string[] {
  return ['aboutUrl', 'propertyUrl', 'valueUrl'].flatMap((key) => {
    const value = object[key]
    const template = isText(value) ? value : ''
    return [...template.matchAll(/\{[#+./;?&]?([^}]*)\}/g)]
      .flatMap(([, variables = '']) => variables.split(','))
      .filter(
        (variable) =>
          !names.includes(variable) &&
          !['_row', '_sourceRow', '_name', '_column'].includes(variable),
      )
      .map((variable) => `${key}: ${variable} is no column`)
  })
}

/** Section 5.2: the context alone, or with the language and base of what follows. */
function isContext(value: unknown): boolean {
  if (value === context) return true
  if (!Array.isArray(value) || value[0] !== context || value.length !== 2) return false
  const { '@language': tongue, '@base': base, ...others } = objectOf(value[1])
  const isTongue = tongue === undefined || (isText(tongue) && language.test(tongue))
  return isTongue && (base === undefined || isText(base)) && Object.keys(others).length === 0
}

function isDialect(value: unknown): boolean {
  const { header, encoding, lineTerminators, delimiter, quoteChar, ...others } = objectOf(value)
  const isTerminators = [lineTerminators ?? []].flat().every(isText)
  const plain = [encoding, delimiter, quoteChar].every((one) => one === undefined || isText(one))
  return (
    plain &&
    isTerminators &&
    (header === undefined || isFlag(header)) &&
    Object.keys(others).length === 0
  )
}

function isNaturalLanguage(value: unknown): boolean {
  if (isText(value) || Array.isArray(value)) return [value].flat().every(isText)
  return Object.entries(objectOf(value)).every(
    ([tongue, texts]) => language.test(tongue) && [texts].flat().every(isText),
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean'
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {}
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

import type { Quad_Subject, Store } from 'n3'
import { RDF, SH, XSD } from './namespaces.ts'
import { ShapeRefused } from './shape-refused.ts'
import { asker, localName } from './turtle.ts'

/** The SHACL we speak; anything else is refused, so that no check is silently lost. */
const NODE = new Set(['targetClass', 'nodeKind', 'name', 'description', 'message', 'property'])
const PROPERTY = new Set(
  'path name description message severity minCount maxCount datatype nodeKind class in pattern minInclusive maxInclusive lessThan languageIn uniqueLang order group'.split(
    ' ',
  ),
)
/** What may be said more than once. */
const REPEATED = new Set(['name', 'description', 'message', 'property'])
const NUMBERS = new Set([`${XSD}integer`, `${XSD}decimal`])
const COMPARED = new Set([...NUMBERS, `${XSD}dateTime`, `${XSD}date`])

/** @throws {ShapeRefused} at what the generated checks would not check on a node */
export function refuseNode(shapes: Store, node: Quad_Subject): void {
  refuseUnknown(shapes, node, NODE)
  const { one } = asker(shapes)
  const kind = one(node, `${SH}nodeKind`)
  if (kind !== undefined && kind !== `${SH}IRI`) {
    throw new ShapeRefused(node.value, `sh:nodeKind sh:${localName(kind)}`)
  }
}

/** @throws {ShapeRefused} at what the generated checks would not check on a property */
export function refuseProperty(shapes: Store, property: Quad_Subject, node: Quad_Subject): void {
  refuseUnknown(shapes, property, PROPERTY)
  const { one, all } = asker(shapes)
  const get = (name: string) => one(property, SH + name)
  const refuse = (construct: string, when: boolean) => {
    if (when) throw new ShapeRefused(property.value, construct)
  }
  const [datatype, kind, severity] = [get('datatype'), get('nodeKind'), get('severity')]
  const literal = datatype !== undefined
  refuse('sh:datatype beside sh:class or sh:in', literal && Boolean(get('class') ?? get('in')))
  refuse('sh:class beside sh:in', Boolean(get('class') && get('in')))
  refuse(`sh:nodeKind ${kind}`, kind !== undefined && (kind !== `${SH}IRI` || literal))
  refuse(
    `sh:severity ${severity}`,
    severity !== undefined && !['Violation', 'Warning'].includes(localName(severity)),
  )
  for (const bound of ['minInclusive', 'maxInclusive']) {
    refuse(`sh:${bound} of no number`, get(bound) !== undefined && !NUMBERS.has(datatype ?? ''))
  }
  refuse('sh:pattern of no literal', get('pattern') !== undefined && !literal)
  const text = datatype === `${RDF}langString`
  refuse('a text without sh:uniqueLang true', text && get('uniqueLang') !== 'true')
  refuse('sh:uniqueLang of no text', !text && get('uniqueLang') !== undefined)
  const languages = get('languageIn') === undefined ? undefined : listOf(shapes, property)
  refuse(
    'sh:languageIn but ( "fr" "en" ) of a text',
    languages !== undefined && !(text && languages.join() === 'fr,en'),
  )
  const later = get('lessThan')
  if (later === undefined) return
  const other = all(node, `${SH}property`).find(
    (sibling) => sibling.termType === 'NamedNode' && one(sibling, `${SH}path`) === later,
  )
  refuse('sh:lessThan of no property of the same shape', !other)
  refuse(
    'sh:lessThan of unlike or unordered values',
    !COMPARED.has(datatype ?? '') ||
      other?.termType !== 'NamedNode' ||
      one(other, `${SH}datatype`) !== datatype,
  )
}

function listOf(shapes: Store, property: Quad_Subject): string[] {
  const { all } = asker(shapes)
  const members: string[] = []
  let [node] = all(property, `${SH}languageIn`)
  while (node?.termType === 'BlankNode') {
    members.push(all(node, `${RDF}first`)[0]?.value ?? '')
    node = all(node, `${RDF}rest`)[0]
  }
  return members
}

function refuseUnknown(shapes: Store, shape: Quad_Subject, known: ReadonlySet<string>): void {
  const seen = new Set<string>()
  for (const { predicate } of shapes.getQuads(shape, null, null, null)) {
    const { value } = predicate
    if (!value.startsWith(SH)) continue
    const name = localName(value)
    if (!known.has(name)) throw new ShapeRefused(shape.value, `sh:${name}`)
    if (seen.has(name) && !REPEATED.has(name)) {
      throw new ShapeRefused(shape.value, `more than one sh:${name}`)
    }
    seen.add(name)
  }
}

/** @throws {ShapeRefused} when two properties of a shape would have the same key */
export function refuseSameKeys(shape: string, properties: readonly { key: string }[]): void {
  const keys = properties.map(({ key }) => key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice) throw new ShapeRefused(shape, `two properties named ${twice}`)
}

/** @throws {ShapeRefused} when a code is to be of a list that `codes/` does not have */
export function refuseUnknownLists(
  shapes: readonly { iri: string; properties: readonly { key: string; scheme?: string }[] }[],
  schemes: readonly { name: string }[],
): void {
  const known = new Set(schemes.map(({ name }) => name))
  for (const { iri, properties } of shapes) {
    const lost = properties.find(({ scheme }) => scheme !== undefined && !known.has(scheme))
    if (lost) throw new ShapeRefused(iri, `sh:in of an unknown list, for ${lost.key},`)
  }
}

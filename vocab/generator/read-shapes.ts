import type { Quad_Subject, Store } from 'n3'
import { CDT, CODES, QUDT, RDF, SD, SH, XSD } from './namespaces.ts'
import { refuseNode, refuseProperty, refuseSameKeys } from './refuse.ts'
import { ShapeRefused } from './shape-refused.ts'
import { asker, localName, pascalCase } from './turtle.ts'

export interface PropertyModel {
  key: string
  iri: string
  kind: string
  datatype?: string
  scheme?: string
  shape?: string
  min: number
  max: number | null
  minInclusive?: number
  maxInclusive?: number
  pattern?: string
  lessThan?: string
  unit?: string
  label: Record<string, string>
  description: Record<string, string>
  message: Record<string, string>
  severity: 'violation' | 'warning'
}

export interface ShapeModel {
  name: string
  iri: string
  class: string
  types: string[]
  label: Record<string, string>
  description: Record<string, string>
  properties: PropertyModel[]
}

const kinds: Record<string, string> = {
  [`${XSD}integer`]: 'integer',
  [`${XSD}decimal`]: 'decimal',
  [`${XSD}boolean`]: 'boolean',
  [`${XSD}dateTime`]: 'dateTime',
  [`${XSD}date`]: 'date',
  [`${XSD}dayTimeDuration`]: 'duration',
  [`${XSD}string`]: 'string',
  [`${RDF}langString`]: 'langString',
  [`${CDT}List`]: 'numbers',
}

/**
 * Reads node shapes into plain data.
 *
 * @param units the ontology, where a property has its unit
 * @throws {ShapeRefused} naming the shape and the construct
 */
export function readShapes(shapes: Store, units: Store): ShapeModel[] {
  const { one, all, texts, ofType } = asker(shapes)
  const nodes = ofType(`${SH}NodeShape`)
  const nameOfClass = new Map(
    nodes.map((node) => [one(node, `${SH}targetClass`), localName(node.value)]),
  )
  return nodes.map((node) => {
    refuseNode(shapes, node)
    const target = one(node, `${SH}targetClass`)
    if (!target) throw new ShapeRefused(node.value, 'no sh:targetClass')
    const properties = all(node, `${SH}property`).map((property) => {
      if (property.termType !== 'NamedNode') {
        throw new ShapeRefused(node.value, 'a property shape without an IRI')
      }
      refuseProperty(shapes, property, node)
      return readProperty(property, { shapes, units, nameOfClass })
    })
    refuseSameKeys(node.value, properties)
    return {
      name: localName(node.value),
      iri: node.value,
      class: target,
      types: [target, ...all(node, `${SD}alsoType`).map(({ value }) => value)],
      label: texts(node, `${SH}name`),
      description: texts(node, `${SH}description`),
      properties,
    }
  })
}

interface Context {
  shapes: Store
  units: Store
  nameOfClass: ReadonlyMap<string | undefined, string>
}

function readProperty(
  property: Quad_Subject,
  { shapes, units, nameOfClass }: Context,
): PropertyModel {
  const { one, all, texts } = asker(shapes)
  const get = (name: string) => one(property, SH + name)
  const number = (name: string) => (get(name) === undefined ? {} : { [name]: Number(get(name)) })
  const [path] = all(property, `${SH}path`)
  if (path?.termType !== 'NamedNode')
    throw new ShapeRefused(property.value, 'a path that is no IRI')
  const lessThan = get('lessThan')
  const unit = asker(units).one(path, `${QUDT}hasUnit`)
  const max = get('maxCount')
  return {
    key: localName(path.value),
    iri: path.value,
    ...valueOf(property, get, nameOfClass),
    min: Number(get('minCount') ?? 0),
    max: max === undefined ? null : Number(max),
    ...number('minInclusive'),
    ...number('maxInclusive'),
    ...(get('pattern') !== undefined && { pattern: get('pattern')! }),
    ...(lessThan && { lessThan: localName(lessThan) }),
    ...(unit && { unit: localName(unit) }),
    label: texts(property, `${SH}name`),
    description: texts(property, `${SH}description`),
    message: texts(property, `${SH}message`),
    severity: get('severity') === `${SH}Warning` ? 'warning' : 'violation',
  }
}

function valueOf(
  property: Quad_Subject,
  get: (name: string) => string | undefined,
  nameOfClass: Context['nameOfClass'],
): Pick<PropertyModel, 'kind' | 'scheme' | 'shape' | 'datatype'> {
  const list = get('in')
  if (list !== undefined) {
    if (!list.startsWith(CODES))
      throw new ShapeRefused(property.value, 'sh:in that is no code list')
    return { kind: 'code', scheme: pascalCase(localName(list)) }
  }
  if (get('class') !== undefined) {
    const part = nameOfClass.get(get('class'))
    if (!part) throw new ShapeRefused(property.value, 'sh:class of a class that has no shape')
    return { kind: 'record', shape: part }
  }
  const datatype = get('datatype')
  if (datatype === undefined) {
    if (get('nodeKind') !== `${SH}IRI`) throw new ShapeRefused(property.value, 'no kind of value')
    return { kind: 'iri' }
  }
  const kind = kinds[datatype]
  if (kind) return { kind }
  if (datatype.startsWith(XSD)) {
    throw new ShapeRefused(property.value, `sh:datatype xsd:${localName(datatype)}`)
  }
  return { kind: 'string', datatype }
}

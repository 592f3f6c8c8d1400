import { CDT, RDF, XSD } from './namespaces.ts'
import type { PropertyModel, ShapeModel } from './read-shapes.ts'

const datatypes: Record<string, string> = {
  integer: `${XSD}integer`,
  decimal: `${XSD}decimal`,
  boolean: `${XSD}boolean`,
  dateTime: `${XSD}dateTime`,
  date: `${XSD}date`,
  duration: `${XSD}dayTimeDuration`,
  numbers: `${CDT}List`,
}

/** One JSON-LD 1.1 context per module: the keys of the records, with their types. */
export function writeContexts(shapes: readonly ShapeModel[]): Record<string, object> {
  const modules = Map.groupBy(shapes, ({ iri }) => /\/shapes\/([\w-]+)#/u.exec(iri)?.[1] ?? 'core')
  return Object.fromEntries(
    [...modules].map(([module, members]) => [
      module,
      {
        '@version': 1.1,
        id: '@id',
        type: '@type',
        ...Object.fromEntries(members.map((shape) => [shape.name, shape.class])),
        ...Object.fromEntries(
          members.flatMap(({ properties }) => properties.map((one) => [one.key, termOf(one)])),
        ),
      },
    ]),
  )
}

function termOf({ iri, kind, datatype, max }: PropertyModel): object {
  const type = ['iri', 'code', 'record'].includes(kind) ? '@id' : (datatype ?? datatypes[kind])
  return {
    '@id': iri,
    ...(type && type !== `${RDF}langString` && { '@type': type }),
    ...(kind === 'langString'
      ? { '@container': '@language' }
      : max === 1
        ? {}
        : { '@container': '@set' }),
  }
}

import { CDT, RDF, XSD } from './namespaces.ts'
import type { SchemeModel } from './read-schemes.ts'
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
export function writeContexts(
  shapes: readonly ShapeModel[],
  schemes: readonly SchemeModel[],
): Record<string, object> {
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
          members.flatMap(({ properties }) =>
            properties.map((one) => [one.key, termOf(one, schemes)]),
          ),
        ),
      },
    ]),
  )
}

function termOf(
  { iri, kind, datatype, max, scheme }: PropertyModel,
  schemes: readonly SchemeModel[],
): object {
  const codes = schemes.find(({ name }) => name === scheme)
  // Codes are written by their local names, as in the records: they are words of their list.
  if (codes) {
    return {
      '@id': iri,
      '@type': '@vocab',
      '@context': { '@vocab': codes.iri },
      ...(max !== 1 && { '@container': '@set' }),
    }
  }
  const type = ['iri', 'record'].includes(kind) ? '@id' : (datatype ?? datatypes[kind])
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

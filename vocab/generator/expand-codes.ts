import { DataFactory } from 'n3'
import type { Quad } from 'n3'
import { CODES, RDF, SCHEMES } from './namespaces.ts'
import type { SchemeModel } from './read-schemes.ts'

const { blankNode, namedNode, quad } = DataFactory

/**
 * The lists that shapes name in `sh:in codes:…`, as RDF lists made from the code lists, so that a
 * code is added in one place.
 */
export function codeLists(schemes: readonly SchemeModel[]): Quad[] {
  return schemes.flatMap(({ iri, concepts }) => {
    const name = iri.slice(SCHEMES.length).replace(/#$/u, '')
    const members = Object.values(concepts)
    return members.flatMap((concept, index) => {
      const node = index === 0 ? namedNode(CODES + name) : blankNode(`${name}-${index}`)
      const last = index === members.length - 1
      const rest = last ? namedNode(`${RDF}nil`) : blankNode(`${name}-${index + 1}`)
      return [
        quad(node, namedNode(`${RDF}first`), namedNode(concept.iri)),
        quad(node, namedNode(`${RDF}rest`), rest),
      ]
    })
  })
}

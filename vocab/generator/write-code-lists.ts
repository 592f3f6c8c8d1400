import { CODES, RDF, SCHEMES } from './namespaces.ts'
import type { SchemeModel } from './read-schemes.ts'

/**
 * `shapes/codes.ttl`: the lists that shapes name in `sh:in codes:…`, as RDF lists made from the
 * code lists, so that a code is added in one place and the shapes work with any SHACL engine.
 */
export function writeCodeLists(schemes: readonly SchemeModel[]): string {
  const lists = schemes.map(({ iri, concepts }) => {
    const name = iri.slice(SCHEMES.length).replace(/#$/u, '')
    const [first, ...rest] = Object.values(concepts).map((concept) => `<${concept.iri}>`)
    return `codes:${name} rdf:first ${first} ; rdf:rest (\n${rest.map((one) => `  ${one}\n`).join('')}) .\n`
  })
  return [
    '# Generated from codes/ by `npm run generate`. Do not edit.',
    `@prefix codes: <${CODES}> .`,
    `@prefix rdf: <${RDF}> .\n`,
    ...lists,
  ].join('\n')
}

import { DataFactory } from 'n3'
import type { Store } from 'n3'
import { SD, SKOS } from './namespaces.ts'
import { asker, localName, pascalCase } from './turtle.ts'

export interface SchemeModel {
  name: string
  iri: string
  label: Record<string, string>
  concepts: Record<string, ConceptModel>
}

interface ConceptModel {
  iri: string
  label: Record<string, string>
  broader?: string
  /** What other systems call it, by system. */
  notations: Record<string, string[]>
}

/**
 * The code lists. A notation's datatype says whose code it is; the ontology gives each datatype
 * its key (`sd:notationKey`).
 */
export function readSchemes(codes: Store, ontology: Store): SchemeModel[] {
  const { one, texts, all, ofType } = asker(codes)
  const keyOf = (datatype: string) =>
    asker(ontology).one(DataFactory.namedNode(datatype), `${SD}notationKey`)
  return ofType(`${SKOS}ConceptScheme`).map((scheme) => {
    const members = ofType(`${SKOS}Concept`).filter(
      (concept) => one(concept, `${SKOS}inScheme`) === scheme.value,
    )
    const concepts = members.map((concept): [string, ConceptModel] => {
      const notations: Record<string, string[]> = {}
      for (const notation of all(concept, `${SKOS}notation`)) {
        const key = notation.termType === 'Literal' ? keyOf(notation.datatype.value) : undefined
        if (key) (notations[key] ??= []).push(notation.value)
      }
      const broader = one(concept, `${SKOS}broader`)
      return [
        localName(concept.value),
        {
          iri: concept.value,
          label: texts(concept, `${SKOS}prefLabel`),
          ...(broader && { broader: localName(broader) }),
          notations,
        },
      ]
    })
    return {
      name: pascalCase(localName(scheme.value.replace(/#$/u, ''))),
      iri: scheme.value,
      label: texts(scheme, `${SKOS}prefLabel`),
      // As the file has them: the order in which a person is offered them.
      concepts: Object.fromEntries(inFileOrder(concepts, codes)),
    }
  })
}

function inFileOrder<T>(entries: [string, T & { iri: string }][], codes: Store) {
  const order = codes.getSubjects(`${SKOS}inScheme`, null, null).map(({ value }) => value)
  return entries.toSorted(([, one], [, other]) => order.indexOf(one.iri) - order.indexOf(other.iri))
}

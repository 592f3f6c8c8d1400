import { DataFactory, Store as Graph } from 'n3'
import type { NamedNode, Term } from '@rdfjs/types'
import { rdf, xsd } from '@selfdata/vocab'

const { blankNode, literal, namedNode, quad } = DataFactory
const csvw = (name: string) => namedNode(`http://www.w3.org/ns/csvw#${name}`)

/** The part of a description that says what the triples of its table are. */
export interface TableDescription {
  tableSchema: {
    aboutUrl: string
    columns: {
      name: string
      titles: Record<string, string>
      datatype: string
      propertyUrl: string
      lang?: string
    }[]
  }
}

/** The description of a table as the triples that the context of CSV on the Web makes of it. */
export function csvwGraph({ tableSchema }: TableDescription): Graph {
  const graph = new Graph()
  const add = (subject: Term, predicate: NamedNode, object: Term) =>
    graph.addQuad(quad(subject as NamedNode, predicate, object as NamedNode))
  const [table, schema] = [blankNode(), blankNode()]
  add(table, csvw('tableSchema'), schema)
  add(schema, csvw('aboutUrl'), literal(tableSchema.aboutUrl))
  let rest: Term = namedNode(rdf.nil)
  for (const { name, titles, datatype, propertyUrl, lang } of tableSchema.columns.toReversed()) {
    const [entry, column] = [blankNode(), blankNode()]
    add(entry, namedNode(rdf.first), column)
    add(entry, namedNode(rdf.rest), rest)
    add(column, csvw('name'), literal(name))
    for (const [language, title] of Object.entries(titles))
      add(column, csvw('title'), literal(title, language))
    add(column, csvw('datatype'), namedNode(xsd[datatype as 'integer' | 'string']))
    add(column, csvw('propertyUrl'), literal(propertyUrl))
    if (lang) add(column, csvw('lang'), literal(lang))
    rest = entry
  }
  add(schema, csvw('column'), rest)
  return graph
}

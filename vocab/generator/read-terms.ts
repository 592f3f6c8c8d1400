import { readFileSync } from 'node:fs'
import { readSchemes } from './read-schemes.ts'
import { localName, readFolder, root } from './turtle.ts'

/** One vocabulary: the name of its constant, its namespace, its terms. */
export interface TermsModel {
  name: string
  iri: string
  terms: string[]
}

const own: Record<string, string> = {
  sd: 'https://w3id.org/selfdata/ns/core#',
  mob: 'https://w3id.org/selfdata/ns/mobility#',
  eng: 'https://w3id.org/selfdata/ns/energy#',
  civic: 'https://w3id.org/selfdata/ns/civic#',
  soc: 'https://w3id.org/selfdata/ns/social#',
}

/** Our own terms, from the ontology, and those of others that we speak. */
export function readTerms(): TermsModel[] {
  const ontology = readFolder('ontology')
  const subjects = [...new Set(ontology.getSubjects(null, null, null).map(({ value }) => value))]
  const ours = Object.entries(own).map(([name, iri]) => ({
    name,
    iri,
    terms: subjects
      .filter((subject) => subject.startsWith(iri) && subject !== iri)
      .map(localName)
      .toSorted(),
  }))
  const file: Record<string, { iri: string; terms: string[] }> = JSON.parse(
    readFileSync(`${root}reused-terms.json`, 'utf8'),
  )
  const reused = Object.entries(file).map(([name, { iri, terms }]) => ({
    name,
    iri,
    terms: terms.toSorted(),
  }))
  return [...ours, ...reused].filter(({ terms }) => terms.length > 0)
}

/** Prefix → namespace, for writing Turtle: vocabularies and code lists. */
export function readPrefixes(terms: readonly TermsModel[]): Record<string, string> {
  const schemes = readSchemes(readFolder('codes'), readFolder('ontology'))
  const short: Record<string, string> = { 'transport-mode': 'mode', 'trip-purpose': 'purpose' }
  return Object.fromEntries([
    ...terms.map(({ name, iri }) => [name.replace(/_$/u, ''), iri]),
    ...schemes.map(({ iri }) => {
      const name = localName(iri.replace(/#$/u, ''))
      return [short[name] ?? name, iri]
    }),
  ])
}

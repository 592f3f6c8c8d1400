import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DataFactory, Parser, Store } from 'n3'
import type { Quad_Object, Quad_Subject } from 'n3'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** All Turtle files of a folder of this package, as one store. */
export function readFolder(folder: string): Store {
  const store = new Store()
  for (const file of globSync(`${root}${folder}/*.ttl`).toSorted()) store.addQuads(readFile(file))
  return store
}

export function readFile(file: string) {
  try {
    return new Parser({ baseIRI: `https://w3id.org/selfdata/${basename(file, '.ttl')}` }).parse(
      readFileSync(file, 'utf8'),
    )
  } catch (cause) {
    throw new Error(`Reading ${file} failed: ${String(cause)}`, { cause })
  }
}

/** The files of a folder, without their ending. */
export function filesOf(folder: string): string[] {
  return globSync(`${root}${folder}/*.ttl`)
    .map((file) => basename(file, '.ttl'))
    .toSorted()
}

/** Short ways to ask a store. */
export function asker(store: Store) {
  const all = (subject: Quad_Subject, predicate: string): Quad_Object[] =>
    store.getObjects(subject, DataFactory.namedNode(predicate), null)
  return {
    all,
    one: (subject: Quad_Subject, predicate: string): string | undefined =>
      all(subject, predicate)[0]?.value,
    texts: (subject: Quad_Subject, predicate: string): Record<string, string> =>
      Object.fromEntries(
        all(subject, predicate)
          .flatMap((term) => (term.termType === 'Literal' ? [[term.language, term.value]] : []))
          .toSorted(([one], [other]) => (one! < other! ? -1 : 1)),
      ),
    ofType: (type: string): Quad_Subject[] =>
      store
        .getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', type, null)
        .toSorted((one, other) => (one.value < other.value ? -1 : 1)),
  }
}

/** What stands behind the last `#` or `/`. */
export function localName(iri: string): string {
  return iri.replace(/^.*[#/]/u, '')
}

/** `transport-mode` → `TransportMode` */
export function pascalCase(name: string): string {
  return name.replace(/(^|-)(\w)/gu, (_, __, letter: string) => letter.toUpperCase())
}

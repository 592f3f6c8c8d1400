import { spawnSync } from 'node:child_process'
import { codeTypes, factorTypes, shapeTypes } from './declarations.ts'
import { readFactors } from './read-factors.ts'
import { readInstances } from './read-instances.ts'
import { readSchemes } from './read-schemes.ts'
import { readShapes } from './read-shapes.ts'
import { readPrefixes, readTerms } from './read-terms.ts'
import { localName, readFolder } from './turtle.ts'
import { refuseUnknownLists } from './refuse.ts'
import { writeCodeLists } from './write-code-lists.ts'
import { writeContexts } from './write-contexts.ts'
import { writeTypes } from './write-types.ts'

const HEAD = '// Generated from the RDF of this package by `npm run generate`. Do not edit.\n\n'

/** The list of codes for SHACL, made from `codes/`. */
export function generateCodeLists(): string {
  return writeCodeLists(readSchemes(readFolder('codes'), readFolder('ontology')))
}

/** Every generated file, by its name under `src/generated/`. */
export function generate(): Record<string, string> {
  const ontology = readFolder('ontology')
  const schemes = readSchemes(readFolder('codes'), ontology)
  const shapes = readShapes(readFolder('shapes'), ontology)
  refuseUnknownLists(shapes, schemes)
  const terms = readTerms()
  const arrangements = readFolder('arrangements')
  const files: Record<string, string> = {
    'types.ts': writeTypes(shapes, schemes),
    'shapes.ts': `${shapeTypes}export const shapes: Record<RecordName, Shape> = ${json(byName(shapes))}\n`,
    'schemes.ts': `${codeTypes}export const schemes: Record<SchemeName, Scheme> = ${json(byName(schemes))}\n`,
    'arrangements.ts': [
      `import type { Arrangement, DecisionRule } from './types.ts'\n`,
      `/** The five models of governance. */\nexport const arrangements: readonly Arrangement[] = ${json(readInstances(arrangements, shapes, 'Arrangement').toSorted((one, other) => Number(one['modelNumber']) - Number(other['modelNumber'])))}\n`,
      `/** The decision rules they name. */\nexport const decisionRules: readonly DecisionRule[] = ${json(readInstances(arrangements, shapes, 'DecisionRule'))}\n`,
    ].join('\n'),
    'factors.ts': `${factorTypes}export const factorSets: readonly FactorSet[] = ${json(readFactors())}\n`,
    'contexts.ts': `/** JSON-LD 1.1 contexts by module; never fetched at run time. */\nexport const contexts = ${json(writeContexts(shapes, schemes))} as const\n`,
    'prefixes.ts': `/** Prefix → namespace, for writing Turtle. */\nexport const prefixes: Readonly<Record<string, string>> = ${json(readPrefixes(terms))}\n`,
    'terms.ts': terms
      .map(({ name, iri, terms: members }) => {
        const entries = members.map((term) => [localName(term), iri + term])
        return `/** <${iri}> */\nexport const ${name} = ${json(Object.fromEntries(entries))} as const\n`
      })
      .join('\n'),
  }
  files['index.ts'] = indexOf(terms, shapes, schemes)
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, formatted(name, HEAD + text)]),
  )
}

/** The door of the package: every name, explicitly. */
function indexOf(
  terms: readonly { name: string }[],
  ...named: readonly (readonly { name: string }[])[]
): string {
  const types = `DateTime, Duration, Iri, LangString, LocalDate, RecordName, RecordTypes, SchemeName, ${names(named.flat())}`
  return [
    `export { arrangements, decisionRules } from './arrangements.ts'`,
    `export { contexts } from './contexts.ts'`,
    `export { factorSets } from './factors.ts'`,
    `export type { Factor, FactorSet, ReferenceValue } from './factors.ts'`,
    `export { prefixes } from './prefixes.ts'`,
    `export { schemes } from './schemes.ts'`,
    `export type { Concept, Scheme } from './schemes.ts'`,
    `export { shapes } from './shapes.ts'`,
    `export type { Property, PropertyKind, Shape } from './shapes.ts'`,
    `export { ${names(terms)} } from './terms.ts'`,
    `export type { ${types} } from './types.ts'`,
    '',
  ].join('\n')
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}

function byName<T extends { name: string }>(all: readonly T[]): Record<string, T> {
  return Object.fromEntries(all.map((one) => [one.name, one]))
}

function names(all: readonly { name: string }[]): string {
  return all.map(({ name }) => name).join(', ')
}

/** As the formatter of the repository leaves it, so that checking formats finds nothing to do. */
function formatted(name: string, text: string): string {
  const { stdout, status, stderr } = spawnSync('oxfmt', [`--stdin-filepath=${name}`], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  if (status !== 0) throw new Error(`Formatting ${name} failed: ${stderr}`)
  return stdout
}

import { readFileSync } from 'node:fs'
import { DataFactory, Store } from 'n3'
import { Validator } from 'shacl-engine'
import { describe, expect, it } from 'vitest'
import { SH } from './namespaces.ts'
import { asker, filesOf, readFile, readFolder, root } from './turtle.ts'

const shapes = readFolder('shapes')
const validator = new Validator(shapes, { factory: DataFactory })

/** IRIs of the property shapes that a document fails, sorted. */
async function failures(file: string): Promise<string[]> {
  const report = await validator.validate({ dataset: new Store(readFile(file)) })
  return report.results.map(({ shape }) => shape.ptr.term.value).toSorted()
}

const { ofType, one } = asker(shapes)

describe('the examples', () => {
  it.each(ofType(`${SH}NodeShape`).map((node) => [one(node, `${SH}targetClass`)]))(
    'show a valid %s',
    (shown) => {
      const types = [...readFolder('examples/valid')].filter(({ predicate }) =>
        predicate.value.endsWith('#type'),
      )
      expect(types.map(({ object }) => object.value)).toContain(shown)
    },
  )

  it.each(filesOf('examples/valid'))('%s conforms', async (name) => {
    expect(await failures(`${root}examples/valid/${name}.ttl`)).toEqual([])
  })

  it.each(filesOf('examples/invalid'))('%s fails exactly as it says', async (name) => {
    const file = `${root}examples/invalid/${name}.ttl`
    const expected = [...readFileSync(file, 'utf8').matchAll(/^# expect: (\S+)$/gmu)].map(
      ([, shape]) => shape,
    )
    expect(expected.length).toBeGreaterThan(0)
    expect(await failures(file)).toEqual(expected.toSorted())
  })
})

import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Bottom first. A workspace imports only from lines above its own; neighbours do not import each other. */
const LAYERS = [
  ['vocab'],
  ['records'],
  ['pod', 'importers', 'insights', 'campaigns', 'split-counting'],
  ['access', 'query'],
  ['city'],
  ['ui', 'server'],
  ['app-home', 'app-mobility', 'app-energy', 'app-contribute', 'app-console', 'lab'],
  ['create-selfdata-app'],
  ['test'],
]

/** No network, no clock, no page: what these packages need comes in as a parameter. */
const PURE = new Set(['vocab', 'records', 'importers', 'insights', 'campaigns', 'split-counting'])
const IMPURE_CALL =
  /\b(fetch\(|Date\.now\(|new Date\(\)|window\.|localStorage|document\.(get|query|create|body|cookie))/

const short = (name: string) => name.replace('@selfdata/', '')
const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\/|\/\/.*$/gmu, '')
const height = (name: string) => LAYERS.findIndex((layer) => layer.includes(short(name)))
const sourcesOf = (folder: string) =>
  globSync(`${folder}/**/*.{ts,vue}`, { exclude: ['**/node_modules/**', '**/dist/**'] })

describe.each(globSync('{vocab,packages/*,apps/*,server,test}/package.json'))('%s', (file) => {
  const { name, dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'))
  const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }))
  const sources = sourcesOf(dirname(file))
  const written = sources.filter((source) => !source.includes('/generated/'))

  it('stands in exactly one layer', () => {
    expect(LAYERS.flat().filter((entry) => entry === short(name))).toHaveLength(1)
  })

  it('imports only declared packages of lower layers', () => {
    const wrong = sources.flatMap((source) =>
      [...readFileSync(source, 'utf8').matchAll(/(?:from|import\() ?'(@selfdata\/[^'/]+)/g)]
        .map(([, imported]) => imported!)
        .filter((imported) => !declared.has(imported) || height(imported) >= height(name))
        .map((imported) => `${source} imports ${imported}`),
    )
    expect(wrong).toEqual([])
  })

  it.runIf(PURE.has(short(name)))('uses no network, clock or page', () => {
    const impure = written
      .filter((source) => source.includes('/src/') && !source.endsWith('.test.ts'))
      .filter((source) => IMPURE_CALL.test(withoutComments(readFileSync(source, 'utf8'))))
    expect(impure).toEqual([])
  })

  it('keeps every file under 300 lines', () => {
    const long = written.filter((source) => readFileSync(source, 'utf8').split('\n').length > 300)
    expect(long).toEqual([])
  })
})

it('finds the workspaces it speaks about', () => {
  expect(globSync('{vocab,packages/*,apps/*,server,test}/package.json').length).toBeGreaterThan(8)
})

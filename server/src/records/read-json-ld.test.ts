import { array, assert, asyncProperty, integer, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContextUnknownError } from './errors.ts'
import { readJsonLd } from './read-json-ld.ts'
import type { SourceLine } from './source-line.ts'

async function read(text: string, size = 5): Promise<SourceLine[]> {
  const lines: SourceLine[] = []
  for await (const line of readJsonLd(pieces(text, size), { shape: 'Validation' })) lines.push(line)
  return lines
}

async function* pieces(text: string, size: number) {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size)
}

const node = { customer: '42', record: 'a', startTime: '2026-03-09T08:12:04+01:00', mode: 'bus' }
const taken = {
  customer: '42',
  source: 'a',
  fields: { startTime: '2026-03-09T08:12:04+01:00', mode: 'bus' },
}

describe('JSON-LD', () => {
  it.each([
    ['a list', `[\n${JSON.stringify(node)}\n]`, 2],
    ['a graph', `{"@context": "mobility.jsonld",\n "@graph": [${JSON.stringify(node)}]}`, 2],
    ['one node', JSON.stringify(node), 1],
  ])('is %s', async (_, text, line) => {
    expect(await read(text)).toEqual([{ line, ...taken }])
  })

  it('is the same however it arrives, and whatever its texts hold', async () => {
    const customer = string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '')
    const nodes = array(record({ customer, stop: string({ maxLength: 30 }) }))
    await assert(
      asyncProperty(nodes, integer({ min: 1, max: 40 }), async (all, size) => {
        const text = JSON.stringify({ '@graph': all }, null, 1)
        const lines = await read(text, size)
        expect(lines).toMatchObject(
          all.map(({ customer: name, stop }) => ({ customer: name.trim(), fields: { stop } })),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('may name its terms by prefix or in full, and its values with types', async () => {
    const text = JSON.stringify({
      customer: '42',
      record: 'a',
      'schema:startTime': {
        '@value': '2026-03-09T08:12:04+01:00',
        '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
      },
      'https://w3id.org/selfdata/ns/mobility#mode': {
        '@id': 'https://w3id.org/selfdata/codes/transport-mode#bus',
      },
    })
    expect(await read(text)).toEqual([{ line: 1, ...taken }])
  })

  it('can take a record back, and say when it started before', async () => {
    const [gone, moved] = await read(
      JSON.stringify([
        { ...node, removed: true },
        { ...node, formerStartTime: '2026-03-08T08:12:04+01:00' },
      ]),
    )
    expect(gone).toMatchObject({ removed: true })
    expect(moved).toMatchObject({ former: '2026-03-08T08:12:04+01:00' })
  })

  it.each([' [{"customer": "2"}]', '{"customer": "2"}', ' and more', ','])(
    'tells when something follows the end of the list: %s',
    async (more) => {
      const [first, ...rest] = await read(`[${JSON.stringify(node)}]${more}`)
      expect(first).toMatchObject(taken)
      expect(rest).toMatchObject([{ refusal: { line: 1 } }])
    },
  )

  it('tells what is no node, and goes on', async () => {
    const text = `[{"customer": "1"}, 7,\n{"customer": },\n{"customer": "2"}, {"x": "${'y'.repeat(70_000)}"}, {"record": "b"}]`
    const lines = await read(text, 100)
    expect(
      lines.map((line) =>
        'refusal' in line ? [line.refusal.line, line.refusal.reason.en] : line.customer,
      ),
    ).toEqual([
      '1',
      [2, 'The line is not a JSON object.'],
      [2, 'The line is not a JSON object.'],
      '2',
      [3, 'The line is too long.'],
      [3, 'The customer number is missing.'],
    ])
  })

  it('that ends too early is told', async () => {
    const [first, second] = await read(`[${JSON.stringify(node)}, {"customer": "2"`)
    expect(first).toMatchObject(taken)
    expect(second).toMatchObject({ refusal: { line: 1 } })
  })

  it.each([
    '"https://evil.example/context.jsonld"',
    '{"customer": "http://evil.example/#x"}',
    '[7]',
  ])('with the context %s is refused, and nothing is fetched', async (context) => {
    const text = `{"@context": ${context}, "@graph": [${JSON.stringify(node)}]}`
    await expect(read(text)).rejects.toThrow(ContextUnknownError)
  })

  it('cannot reach beyond its own fields', async () => {
    const [line] = await read('[{"customer": "1", "__proto__": {"polluted": true}}]')
    expect(line).toMatchObject({ refusal: { field: '__proto__' } })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { CsvMapping } from '../services/service-declaration.ts'
import { readCsv } from './read-csv.ts'
import { readNdjson } from './read-ndjson.ts'
import type { SourceLine } from './source-line.ts'

const mapping = CsvMapping.parse({ separator: ';', customer: 'client', record: 'id', columns: {} })

async function read(text: string, size = 7): Promise<SourceLine[]> {
  return all(readCsv(pieces(text, size), { mapping, readColumns: (row) => row }))
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = []
  for await (const value of values) gathered.push(value)
  return gathered
}

async function* pieces(text: string, size: number) {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size)
}

const reasons = (lines: SourceLine[]) =>
  lines
    .flatMap((line) =>
      'refusal' in line ? [[line.refusal.line, line.refusal.field, line.refusal.reason.en]] : [],
    )
    .toSorted(([a], [b]) => Number(a) - Number(b))

describe('readCsv', () => {
  it('refuses to choose between two columns of one name, where one is read', async () => {
    const lines = await read('client;id;client\n42;a;43\n44;b;45\n')
    const reason = 'The header has two columns of this name.'
    expect(reasons(lines)).toEqual([
      [2, 'client', reason],
      [3, 'client', reason],
    ])
    const unread = await read('client;id;stop;stop\n42;a;x;y\n')
    expect(unread).toMatchObject([{ customer: '42' }])
  })

  it.each([1, 2, 7, 1000])('reads lines however each ends, in pieces of %i', async (size) => {
    const lines = await read('client;id;stop\r\n42;a;x\n43;b;"y\r\nz"\r\n44;c;w\n', size)
    const stops = lines.map((line) => 'customer' in line && [line.customer, line.fields.stop])
    expect(stops).toEqual([
      ['42', 'x'],
      ['43', 'y\r\nz'],
      ['44', 'w'],
    ])
  })

  it('reads lines with their numbers, with or without a byte order mark', async () => {
    const lines = await read(
      '\uFEFFclient;id;stop\r\n42;a;Place de Verdun\r\n43;b;"Gare; nord"\r\n',
    )
    expect(lines).toEqual([
      {
        line: 2,
        customer: '42',
        source: 'a',
        fields: expect.objectContaining({ stop: 'Place de Verdun' }),
      },
      {
        line: 3,
        customer: '43',
        source: 'b',
        fields: expect.objectContaining({ stop: 'Gare; nord' }),
      },
    ])
  })

  it('tells which line has no customer, or another number of columns, and goes on', async () => {
    const lines = await read('client;id\n42;a\n;b\n44;c;too much\n45;d\n')
    expect(reasons(lines)).toEqual([
      [3, 'client', 'The customer number is missing.'],
      [4, undefined, 'The line does not have as many columns as the header.'],
    ])
    expect(lines.filter((line) => 'customer' in line)).toHaveLength(2)
  })

  it('does not hold an endless line', async () => {
    const lines = await read(`client;id\n42;${'x'.repeat(200_000)}\n43;b\n`, 65_536)
    expect(reasons(lines).map(([, , reason]) => reason)).toContain('The line is too long.')
  })
})

describe('readNdjson', () => {
  it('reads objects and tells what it cannot read', async () => {
    const text = [
      '{"customer":"42","record":"a","mode":"bus"}',
      '',
      'not json',
      '[]',
      '{"mode":"bus"}',
      '{"customer":"42","agent":"https://mallory.example/#me"}',
      '{"customer":"42","__proto__":{"admin":true}}',
      `{"customer":"42","stop":"${'x'.repeat(70_000)}"}`,
      '{"customer":"43","mode":"tram"}',
    ].join('\n')
    const lines = await all(readNdjson(pieces(text, 1000)))
    expect(reasons(lines)).toEqual([
      [3, undefined, 'The line is not a JSON object.'],
      [4, undefined, 'The line is not a JSON object.'],
      [5, 'customer', 'The customer number is missing.'],
      [6, 'agent', 'This field is filled in by the server.'],
      [7, '__proto__', 'This field is filled in by the server.'],
      [8, undefined, 'The line is too long.'],
    ])
    expect(lines[0]).toEqual({ line: 1, customer: '42', source: 'a', fields: { mode: 'bus' } })
    expect(lines.at(-1)).toEqual({ line: 9, customer: '43', fields: { mode: 'tram' } })
  })
})

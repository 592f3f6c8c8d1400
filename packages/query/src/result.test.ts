import { describe, expect, it } from 'vitest'
import type { Result } from './result.ts'
import { resultChart } from './result-chart.ts'
import { resultCsv } from './result-csv.ts'

const result: Result = {
  columns: ['mode', 'km'],
  rows: [
    [
      { kind: 'iri', value: 'https://w3id.example/codes#tram' },
      { kind: 'number', value: '-12.5' },
    ],
    [
      { kind: 'text', value: '=cmd|"x"' },
      { kind: 'none', value: '' },
    ],
  ],
  isCut: false,
  triples: 9,
}

describe('a result', () => {
  it('as CSV holds no formula, and quotes what needs it', () => {
    expect(resultCsv(result)).toBe(
      'mode,km\r\nhttps://w3id.example/codes#tram,-12.5\r\n"\'=cmd|""x""",\r\n',
    )
  })

  it('is drawn as bars where names stand beside numbers', () => {
    const rows = result.rows.map(([name]) => [name!, { kind: 'number', value: '3' } as const])
    expect(resultChart({ ...result, rows })).toEqual({
      label: 'mode',
      measure: 'km',
      bars: [
        { label: 'tram', value: 3 },
        { label: '=cmd|"x"', value: 3 },
      ],
    })
  })

  it('is not drawn where bars would lie', () => {
    expect(resultChart(result)).toBeUndefined()
    expect(resultChart({ ...result, rows: [] })).toBeUndefined()
  })
})

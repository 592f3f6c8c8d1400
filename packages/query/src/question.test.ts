import { QueryEngine } from '@comunica/query-sparql'
import { applyCorrectionsToSummary, summariseTrips } from '@selfdata/insights'
import {
  memoryStorage,
  readSummaries,
  registerSeries,
  saveCorrection,
  saveRecords,
} from '@selfdata/pod'
import type { PodToRead } from '@selfdata/pod'
import { encode, writeTurtle } from '@selfdata/records'
import type { Correction, Trip } from '@selfdata/vocab'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from './answer-question.ts'
import { checkQuestion } from './check-question.ts'
import { fillIn, withPrefixes } from './fill-in.ts'
import { fillStore } from './fill-store.ts'
import { needsOf } from './needs.ts'
import { planQuestion } from './plan-question.ts'
import { preparedQuestions } from './prepared-questions.ts'
import { readPlanned } from './read-planned.ts'

const timeZone = 'Europe/Paris'
const engine = new QueryEngine()
const months = { from: '2026-01', to: '2026-12' }
const { storage, webId, fetch } = memoryStorage()
const source = 'gpx'
const pod: PodToRead = { storage, name: 'Ada', fetch }

function tripOf(month: number, km: number): Trip {
  const two = String(month).padStart(2, '0')
  const id = `${storage}selfdata/mobility/trips/gpx/2026-${two}.ttl#2026${two}09T071204Z-k3f9q2`
  const times = {
    startTime: `2026-${two}-09T08:12:04+01:00`,
    endTime: `2026-${two}-09T08:32:04+01:00`,
  }
  const leg = { ...times, id: `${id}-1`, mode: 'bicycle', distanceInMetres: km * 1000 } as const
  return { ...times, id, agent: webId, hasLeg: [{ ...leg, durationInSeconds: 1200 }] }
}
const correction: Omit<Correction, 'id'> = {
  corrects: `${tripOf(3, 9).id}-1`,
  generatedAtTime: '2026-11-01T10:00:00Z',
  mode: 'tram',
  previousMode: 'bicycle',
  startTime: tripOf(3, 9).startTime,
  distanceInMetres: 9000,
  durationInSeconds: 1200,
}

beforeAll(async () => {
  const records = [1, 2, 3].map((month) => tripOf(month, month * 3))
  const series = { storage, stream: 'trips', source, timeZone } as const
  await registerSeries({ ...series, title: { fr: 'GPX' }, publisher: webId }, { fetch })
  await saveRecords(
    { ...series, records, agent: webId, summarise: (all) => summariseTrips(all, { timeZone }) },
    { fetch, now: () => new Date('2026-11-01T00:00:00Z') },
  )
  await saveCorrection({ storage, source, timeZone, correction }, { fetch })
})

async function ask(sparql: string, pods: readonly PodToRead[] = [pod], period = months) {
  const whole = withPrefixes(sparql)
  const needs = needsOf(await checkQuestion(engine, whole))
  const plan = await planQuestion({ needs, pods, months: period }, { deadline: 30 })
  const { documents, missing } = await readPlanned(plan.documents, { deadline: 30 })
  const store = fillStore(documents, { limit: 10_000, timeZone, months: plan.period })
  const result = await answerQuestion(engine, { sparql: whole, store, rowLimit: 100 })
  return { plan, missing: [...plan.missing, ...missing], result }
}
const sparqlOf = (id: string) => preparedQuestions.find((one) => one.id === id)!.sparql

describe('a question', () => {
  it('over figures opens no month, and gives what the app shows', async () => {
    const { plan, result } = await ask(sparqlOf('distance-by-mode'))
    expect(plan.months).toBe(0)
    expect(plan.documents.map(({ holds }) => holds)).toEqual(['figures', 'corrections'])
    const figures = await readSummaries({ storage, stream: 'trips', source, year: 2026 }, { fetch })
    const shown = applyCorrectionsToSummary(figures, [{ ...correction, id: 'urn:x' }], { timeZone })
    const metres = shown.reduce((sum, { distanceInMetres }) => sum + distanceInMetres, 0)
    const asked = result.rows.map(([mode, km]) => [mode!.value.split('#')[1], Number(km!.value)])
    expect(asked.toSorted()).toEqual([
      ['bicycle', 9],
      ['tram', 9],
    ])
    expect(metres).toBe(18_000)
  })

  it('over single trips says how many months it opens, and sees what was corrected', async () => {
    const { plan, result } = await ask(
      'SELECT ?mode WHERE { ?trip a mob:Trip ; schema:startTime ?start ; mob:hasLeg/mob:mode ?mode } ORDER BY ?start',
    )
    expect(plan.months).toBe(3)
    expect(plan.figuresMayDo).toBe(false)
    expect(result.rows.map(([mode]) => mode!.value.split('#')[1])).toEqual([
      'bicycle',
      'bicycle',
      'tram',
    ])
  })

  it('that only wants sums of trips is told that the figures know them', async () => {
    const { plan } = await ask(
      'SELECT ?mode (SUM(?m) AS ?all) WHERE { ?trip a mob:Trip ; mob:hasLeg ?leg . ?leg mob:mode ?mode ; mob:distanceInMetres ?m } GROUP BY ?mode',
    )
    expect(plan.months).toBe(3)
    expect(plan.figuresMayDo).toBe(true)
  })

  it('over some months counts these alone, though figures lie in documents of a year', async () => {
    const { result } = await ask(sparqlOf('distance-by-mode'), [pod], {
      from: '2026-01',
      to: '2026-02',
    })
    const asked = result.rows.map(([mode, km]) => [mode!.value.split('#')[1], Number(km!.value)])
    expect(asked).toEqual([['bicycle', 9]])
  })

  it.each(preparedQuestions)('$id can be asked', async ({ sparql, domain }) => {
    const { result } = await ask(sparql)
    expect(result.columns.length).toBeGreaterThan(1)
    expect(result.rows.length > 0).toBe(domain === 'mobility')
  })

  it('over several pods believes each of itself alone', async () => {
    const sparql = withPrefixes(sparqlOf('distance-by-mode'))
    const needs = needsOf(await checkQuestion(engine, sparql))
    const { documents: planned } = await planQuestion({ needs, pods: [pod], months })
    const { documents } = await readPlanned(planned)
    const theirs = 'https://eve.example/selfdata/mobility'
    const url = `${theirs}/corrections/gpx/2026.ttl`
    const figures = {
      url: `${theirs}/trips/gpx/summary/2026.ttl`,
      text: documents[0]!.text.replaceAll('<#', `<${documents[0]!.url}#`).replaceAll('000', '001'),
      series: `${theirs}/trips/gpx/`,
      stream: 'trips',
      holds: 'figures',
    } as const
    const more = { ...correction, id: `${url}#1`, corrects: `${tripOf(2, 6).id}-1` }
    const corrections = {
      url,
      text: writeTurtle(encode('Correction', more), { base: url }),
      series: url,
      stream: 'corrections',
      holds: 'corrections',
    } as const
    const rowsOver = async (all: typeof documents) => {
      const store = fillStore(all, { limit: 1000, timeZone })
      return (await answerQuestion(engine, { sparql, store, rowLimit: 9 })).rows
    }
    expect(figures.text).toContain(documents[0]!.url)
    expect(await rowsOver([...documents, figures, corrections])).toEqual(await rowsOver(documents))
  })

  it('over several pods says who is missing', async () => {
    const refused = { ...pod, name: 'Bob', fetch: async () => new Response(null, { status: 403 }) }
    const gone = { ...pod, name: 'Cleo', fetch: () => Promise.reject(new TypeError('no')) }
    const { missing, result } = await ask(sparqlOf('distance-by-mode'), [pod, refused, gone])
    expect(missing.map((one) => [one.pod.name, one.reason])).toEqual([
      ['Bob', 'refused'],
      ['Cleo', 'unreachable'],
    ])
    expect(result.rows).toHaveLength(2)
  })
})

describe('what a question may not do', () => {
  it.each([
    ['SELECT * WHERE { SERVICE <http://evil.example/> { ?s ?p ?o } }', 'remote'],
    ['SELECT * WHERE { { SELECT ?s { ?s ?p ?o MINUS { SERVICE ?x { ?s ?p ?o } } } } }', 'remote'],
    [
      'SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://e.example/> { ?s ?p ?o } } }',
      'remote',
    ],
    ['SELECT * FROM <http://evil.example/> WHERE { ?s ?p ?o }', 'remote'],
    ['SELECT * FROM NAMED <http://evil.example/> WHERE { GRAPH ?g { ?s ?p ?o } }', 'remote'],
    ['INSERT DATA { <urn:a> <urn:b> 1 }', 'update'],
    ['DELETE WHERE { ?s ?p ?o } ; INSERT DATA { <urn:a> <urn:b> 1 }', 'update'],
    ['LOAD <http://evil.example/>', 'update'],
    ['CLEAR ALL', 'update'],
    ['DROP ALL', 'update'],
    ['DESCRIBE <urn:a>', 'form'],
    ['CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', 'form'],
    ['SELEC ?x', 'syntax'],
  ])('%s', async (sparql, problem) => {
    await expect(checkQuestion(engine, sparql)).rejects.toMatchObject({ problem })
  })

  it('hold more in memory than allowed', () => {
    const text = '<urn:a> <urn:b> 1, 2, 3 .'
    const document = {
      url: 'urn:x',
      text,
      series: 'urn:s',
      stream: 'trips',
      holds: 'records',
    } as const
    expect(() => fillStore([document], { limit: 2, timeZone })).toThrow('more than 2 triples')
  })

  it('give a formula that claims to be a number, or a day that is none', async () => {
    const text = `@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <urn:a> <urn:b> "=HYPERLINK(1)"^^xsd:integer, ""^^xsd:decimal, "soon"^^xsd:dateTime,
        "2026-02-31"^^xsd:date, 7, "2026-03-09"^^xsd:date .`
    const document = { url: 'urn:x', text, series: 'urn:s', stream: 'trips' } as const
    const store = fillStore([{ ...document, holds: 'records' }], { limit: 10, timeZone })
    const sparql = 'SELECT ?o WHERE { ?s ?p ?o }'
    const { rows } = await answerQuestion(engine, { sparql, store, rowLimit: 9 })
    expect(new Map(rows.map(([cell]) => [cell!.value, cell!.kind]))).toEqual(
      new Map([
        ['=HYPERLINK(1)', 'text'],
        ['', 'text'],
        ['soon', 'text'],
        ['2026-02-31', 'text'],
        ['7', 'number'],
        ['2026-03-09', 'date'],
      ]),
    )
  })

  it('give more rows than allowed', async () => {
    const text = '<urn:a> <urn:b> 1, 2, 3 .'
    const document = {
      url: 'urn:x',
      text,
      series: 'urn:s',
      stream: 'trips',
      holds: 'records',
    } as const
    const store = fillStore([document], { limit: 10, timeZone })
    const sparql = 'SELECT * WHERE { ?s ?p ?o }'
    const { rows, isCut } = await answerQuestion(engine, { sparql, store, rowLimit: 2 })
    expect([rows.length, isCut]).toEqual([2, true])
  })
})

describe('a value in a question', () => {
  it.each([
    { text: '" } ; DROP ALL #' },
    { text: 'a\n"""\\' },
    { iri: 'https://ada.example/#x' },
    { number: 1.5 },
    { date: '2026-03-09' },
  ])('stays one value: %o', async (value) => {
    const sparql = fillIn('SELECT (?x AS ?y) WHERE { VALUES ?x { $x } }', { x: value })
    const store = fillStore([], { limit: 1, timeZone })
    const { rows } = await answerQuestion(engine, { sparql, store, rowLimit: 9 })
    expect(rows).toHaveLength(1)
    expect(rows[0]![0]!.value).toBe(String(Object.values(value)[0]))
  })

  it.each([
    { iri: 'https://a.example/> } #' },
    { iri: 'no iri' },
    { number: Number.NaN },
    { date: '2026-03-09" . }' },
    { dateTime: 'now' },
  ])('is refused where it is not of its kind: %o', (value) => {
    expect(() => fillIn('$x', { x: value })).toThrow('Not a value of its kind')
  })

  it('cannot be left out', () => {
    expect(() => fillIn('$x', {})).toThrow('No value for $x')
  })
})

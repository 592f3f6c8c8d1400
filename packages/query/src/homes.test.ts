// A person with two homes asks: each home has its own answer, by the name that the person gave it.
import { QueryEngine } from '@comunica/query-sparql'
import { summariseDaily } from '@selfdata/insights'
import { insertQuads, memoryStorage, registerSeries, saveRecords } from '@selfdata/pod'
import type { PodToRead } from '@selfdata/pod'
import { encode } from '@selfdata/records'
import { eng } from '@selfdata/vocab'
import type { Consumption, HomeProfile } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from './answer-question.ts'
import { checkQuestion } from './check-question.ts'
import { withPrefixes } from './fill-in.ts'
import { fillStore } from './fill-store.ts'
import { needsOf } from './needs.ts'
import { planQuestion } from './plan-question.ts'
import { preparedQuestions } from './prepared-questions.ts'
import { readPlanned } from './read-planned.ts'

const timeZone = 'Europe/Paris'
const engine = new QueryEngine()

type Meter = { tag: string; kilowattHours: number; source?: string }

function monthOf(base: string, { tag, kilowattHours }: Meter): Consumption {
  return {
    id: `${base}#2026-01-01-month-${tag}`,
    startTime: '2026-01-01T00:00:00+01:00',
    endTime: '2026-02-01T00:00:00+01:00',
    observedProperty: eng.activeEnergy,
    resource: 'electricity',
    energyInWattHours: kilowattHours * 1000,
    period: 'month',
    quality: 'measured',
  }
}

async function podWith(
  meters: readonly Meter[],
  homes: readonly Pick<HomeProfile, 'name' | 'meterPoint'>[] = [],
): Promise<PodToRead> {
  const { storage, webId, fetch } = memoryStorage()
  for (const meter of meters) {
    const { source = 'enedis' } = meter
    const series = { storage, stream: 'daily', source, timeZone } as const
    await registerSeries({ ...series, title: { fr: source }, publisher: webId }, { fetch })
    const records = [monthOf(`${storage}selfdata/energy/daily/${source}/2026.ttl`, meter)]
    const summarise = (all: readonly Consumption[]) => summariseDaily(all, { timeZone })
    await saveRecords(
      { ...series, records, agent: webId, summarise },
      { fetch, now: () => new Date('2026-11-01T00:00:00Z') },
    )
  }
  const url = `${storage}selfdata/energy/home.ttl`
  const quads = homes.flatMap((home, place) =>
    encode('HomeProfile', { ...home, id: `${url}#home-${place}` }),
  )
  if (quads.length > 0) await insertQuads(url, quads, { fetch })
  return { storage, name: 'Ada', fetch }
}

async function ask(id: string, pods: readonly PodToRead[]) {
  const sparql = withPrefixes(preparedQuestions.find((one) => one.id === id)!.sparql)
  const needs = needsOf(await checkQuestion(engine, sparql))
  const months = { from: '2026-01', to: '2026-12' }
  const plan = await planQuestion({ needs, pods, months }, { deadline: 30 })
  const { documents } = await readPlanned(plan.documents, { deadline: 30 })
  const options = { limit: 10_000, timeZone, months, homeWord: 'Logement' }
  const store = fillStore(documents, options)
  const { rows } = await answerQuestion(engine, { sparql, store, rowLimit: 100 })
  return rows.map((row) =>
    row.map(({ kind, value }) =>
      kind === 'number' ? String(Number(value)) : value.split('#').at(-1),
    ),
  )
}

const two: Meter[] = [
  { tag: 'a1', kilowattHours: 300 },
  { tag: 'b2', kilowattHours: 80 },
]

describe('a question over two homes', () => {
  it('tells them apart, by the names that the person gave', async () => {
    const pod = await podWith(two, [
      { name: 'Rue des Saules', meterPoint: ['electricity/enedis/a1'] },
      { name: 'La cabane', meterPoint: ['electricity/enedis/b2'] },
    ])
    expect(await ask('consumption-by-month', [pod])).toEqual([
      ['La cabane', '2026-01-01', 'electricity', '80'],
      ['Rue des Saules', '2026-01-01', 'electricity', '300'],
    ])
  })

  it('numbers those that have no name', async () => {
    const rows = await ask('heaviest-months', [await podWith(two)])
    expect(rows).toEqual([
      ['Logement 1', '2026-01-01', 'electricity', '300'],
      ['Logement 2', '2026-01-01', 'electricity', '80'],
    ])
  })

  it('adds up two meters of one home, and no two sources of one meter', async () => {
    const home = [
      { name: 'Maison', meterPoint: ['electricity/enedis/a1', 'electricity/enedis/b2'] },
    ]
    expect(await ask('consumption-by-month', [await podWith(two, home)])).toEqual([
      ['Maison', '2026-01-01', 'electricity', '380'],
    ])
    const sources = [two[0]!, { tag: 'a1', kilowattHours: 299, source: 'supplier' }]
    expect(await ask('consumption-by-month', [await podWith(sources)])).toEqual([
      ['', '2026-01-01', 'electricity', '300'],
    ])
  })
})

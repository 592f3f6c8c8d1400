import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  checkIndex,
  energyCsv,
  energyMonths,
  holesOf,
  summariseDaily,
  summariseLoad,
} from '@selfdata/insights'
import { importFiles } from '@selfdata/importers'
import type { Batch, ImportResult } from '@selfdata/importers'
import { getDocument, openYears, readMonth, registerSeries, saveRecords } from '@selfdata/pod'
import { decode, encode, manifestOf, readManifest, writeTurtle } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { LoadCurve, RecordName } from '@selfdata/vocab'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'

const samples =
  process.env['SELFDATA_SAMPLES'] ?? resolve(import.meta.dirname, '../../../shared/data')
const curveFile = 'energy/enedis-SGE-C5-courbe-de-charge-2020-2022.csv'
const indexFile = 'energy/enedis-SGE-C5-index-quotidiens-2020-2022.csv'
const timeZone = 'Europe/Paris'
const now = () => new Date('2026-11-22T09:00:00Z')

describe.skipIf(!existsSync(samples))(
  'a real meter in a real pod (skipped without the real files)',
  () => {
    let ada: TestPerson
    let first: number
    const place = (of = ada) => ({
      storage: of.storage,
      source: 'enedis',
      timeZone,
      agent: of.webId,
    })
    const file = (name: string) => ({ name, bytes: readFileSync(resolve(samples, name)) })
    const read = (files: { name: string; bytes: Uint8Array }[]) =>
      importFiles(files, { timeZone, agent: ada.webId })

    beforeAll(async () => {
      ada = await newPerson(inject('solidServer'))
      first = await keep(await read([file(curveFile), file(indexFile)]))
    }, 240_000)

    async function keep({ batches }: ImportResult, of = ada): Promise<number> {
      let added = 0
      for (const batch of batches) added += await keepBatch(batch, of)
      return added
    }

    async function keepBatch(batch: Batch, of: TestPerson): Promise<number> {
      const options = { fetch: of.fetch, now }
      const { stream, source } = batch
      const title = { fr: stream, en: stream }
      await registerSeries(
        { storage: of.storage, stream, source, title, publisher: of.webId, timeZone },
        options,
      )
      if (batch.stream === 'load')
        return summed(
          await saveRecords(
            { ...place(of), ...batch, summarise: (some) => summariseLoad(some, { timeZone }) },
            options,
          ),
        )
      if (batch.stream === 'daily')
        return summed(
          await saveRecords(
            { ...place(of), ...batch, summarise: (some) => summariseDaily(some, { timeZone }) },
            options,
          ),
        )
      if (batch.stream === 'index' || batch.stream === 'peak')
        return summed(
          batch.stream === 'index'
            ? await saveRecords({ ...place(of), ...batch }, options)
            : await saveRecords({ ...place(of), ...batch }, options),
        )
      return 0
    }

    const summed = ({ added, changed }: { added: number; changed: number }) => added + changed

    async function everything<N extends RecordName>(stream: StreamName, shape: N, of = ada) {
      const base = of.storage + manifestOf({ stream, source: 'enedis' })
      const manifest = await getDocument(base, { fetch: of.fetch })
      const { documents } = readManifest(manifest.quads, { base })
      const quads = []
      for (const { document } of documents)
        quads.push(...(await getDocument(document, { fetch: of.fetch })).quads)
      return decode(shape, quads).records
    }
    const total = (curves: readonly LoadCurve[]) =>
      curves.reduce((sum, { energyInWattHours }) => sum + energyInWattHours, 0)

    it('holds 9,674.573 kWh in its documents, and in the summaries that a chart reads', async () => {
      expect(first).toBeGreaterThan(1000)
      expect(total(await everything('load', 'LoadCurve'))).toBe(9_674_573)
      const { summaries } = await openYears(
        { storage: ada.storage, streams: ['load', 'daily'], years: [2020, 2021, 2022] },
        { fetch: ada.fetch },
      )
      const figures = summaries
        .filter(({ series }) => series.stream === 'load')
        .flatMap(({ records }) => records)
      expect(figures.reduce((sum, one) => sum + (one.energyInWattHours ?? 0), 0)).toBe(9_674_573)
    })

    it('has 46 and 50 half hours on the days the clocks change', async () => {
      const day = async (month: string, date: string) => {
        const { records } = await readMonth(
          { ...place(), stream: 'load', month },
          { fetch: ada.fetch },
        )
        return records.find(({ startTime }) => startTime.startsWith(date))
      }
      expect((await day('2021-03', '2021-03-28'))!.wattValues).toHaveLength(46)
      const autumn = (await day('2021-10', '2021-10-31'))!
      expect(autumn.wattValues).toHaveLength(50)
      expect(autumn.energyInWattHours).toBe(21_321)
    })

    it('agrees with its index on every stretch that has no hole', async () => {
      const [indexes, curves] = [
        await everything('index', 'MeterIndex'),
        await everything('load', 'LoadCurve'),
      ]
      const { spans, equal, comparable } = checkIndex(indexes, curves)
      expect(comparable).toBeGreaterThan(380)
      expect(equal).toBe(comparable)
      const odd = spans
        .filter(({ verdict }) => verdict !== 'equal')
        .map(({ from }) => from.slice(0, 10))
      expect(odd).toEqual(['2021-02-06', '2021-02-11', '2021-02-12'])
      // No reading on 28 March: one stretch of two days, 60,266 Wh, is 32,214 and 28,052.
      const two = spans.find(({ from }) => from.startsWith('2021-03-27'))!
      expect(two).toMatchObject({ index: 60_266, curve: 60_266, verdict: 'equal' })
    })

    it('keeps the highest power with its second', async () => {
      const peaks = await everything('peak', 'MaximumPower')
      expect(
        peaks.toSorted((a, b) => b.maximumVoltAmperes - a.maximumVoltAmperes)[0],
      ).toMatchObject({
        maximumVoltAmperes: 9121,
        reachedAt: '2022-01-07T19:25:33+01:00',
      })
    })

    it('shows the three torn days as torn, and lets the index fill what it knows', async () => {
      const { summaries } = await openYears(
        { storage: ada.storage, streams: ['load', 'daily'], years: [2021] },
        { fetch: ada.fetch },
      )
      const parts = (only: 'load' | 'all') =>
        summaries
          .filter(({ series }) => only === 'all' || series.stream === 'load')
          .flatMap(({ series, records }) =>
            records.map((summary) => ({
              source: series.source,
              detail: series.stream === 'load',
              summary,
            })),
          )
      const torn = holesOf(energyMonths(parts('load')))
      expect(torn.flatMap(({ from }) => from)).toContain('2021-02-06')
      const march = energyMonths(parts('all')).find(({ month }) => month === '2021-03')!
      expect(march.knownDays).toBe(31)
    })

    it('takes the same files again without writing a single record', async () => {
      expect(await keep(await read([file(indexFile), file(curveFile)]))).toBe(0)
      expect(total(await everything('load', 'LoadCurve'))).toBe(9_674_573)
    })

    it('comes back the same from what it exports, as a table and as Turtle', async () => {
      const [load, daily, index, peak] = [
        await everything('load', 'LoadCurve'),
        await everything('daily', 'Consumption'),
        await everything('index', 'MeterIndex'),
        await everything('peak', 'MaximumPower'),
      ]
      const table = energyCsv([
        {
          source: 'enedis',
          load,
          index,
          peak,
          daily,
        },
      ])
      const turtle = writeTurtle(
        [
          ...load.flatMap((one) => encode('LoadCurve', one)),
          ...daily.flatMap((one) => encode('Consumption', one)),
          ...index.flatMap((one) => encode('MeterIndex', one)),
          ...peak.flatMap((one) => encode('MaximumPower', one)),
        ],
        { base: `${ada.storage}export.ttl` },
      )
      const bytes = (text: string) => new TextEncoder().encode(text)
      for (const exported of [table, turtle]) {
        const again = await read([{ name: 'export', bytes: bytes(exported) }])
        expect(total(again.records.LoadCurve)).toBe(9_674_573)
        expect(again.report.read).toBe(
          again.report.kept + again.report.duplicates + again.report.refused,
        )
        expect(await keep(again)).toBe(0)
      }
      const elsewhere = await newPerson(inject('solidServer'))
      await keep(await read([{ name: 'export', bytes: bytes(table) }]), elsewhere)
      const moved = await everything('load', 'LoadCurve', elsewhere)
      const named = (curves: readonly LoadCurve[]) =>
        curves
          .map((one) => ({ ...one, id: one.id.split('/selfdata/')[1] }))
          .toSorted((one, other) => (one.startTime < other.startTime ? -1 : 1))
      expect(named(moved)).toEqual(named(load))
      const proof = checkIndex(await everything('index', 'MeterIndex', elsewhere), moved)
      expect(proof.equal).toBe(proof.comparable)
      expect(proof.comparable).toBeGreaterThan(380)
    }, 240_000)
  },
)

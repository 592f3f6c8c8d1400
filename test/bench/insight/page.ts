// Runs in the browser that the bench opens: each way to the same first chart.
import { totalsOf } from '@selfdata/insights'
import { discover, eraseLocalStore, getDocument, inParallel } from '@selfdata/pod'
import { openLocalStore, openYears } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { decode, localMonth } from '@selfdata/records'
import { eng, mob, schema } from '@selfdata/vocab'
import { signedFetch } from './signed-fetch.ts'
import type { Credentials } from './signed-fetch.ts'
import { timeZone } from './ten-years.ts'

/** Whose pod, and which months the chart shows. */
interface ChartOf extends Credentials {
  webId: string
  storage: string
  months: readonly string[]
}

/** The figures of a chart, to compare the ways by, and how long it took to draw it. */
export interface Drawn {
  metres: number
  wattHours: number
  ms: number
}

const plain: Fetch = (input, init) => fetch(input, init)

type Month = Map<string, number>
const atOnce = 6

/** Months by name, a value for each. */
interface Chart {
  metres: Month
  wattHours: Month
}

async function timed(work: () => Promise<Chart>): Promise<Drawn> {
  const begun = performance.now()
  const chart = await work()
  await draw(chart)
  const sum = (month: Month) => [...month.values()].reduce((all, value) => all + value, 0)
  const ms = performance.now() - begun
  return { metres: Math.round(sum(chart.metres)), wattHours: Math.round(sum(chart.wattHours)), ms }
}

/** Bars in the page, and the frame in which they are seen. */
function draw({ metres, wattHours }: Chart): Promise<void> {
  const list = document.createElement('ol')
  for (const [month, value] of [...metres, ...wattHours]) {
    const bar = document.createElement('li')
    bar.textContent = `${month} ${Math.round(value)}`
    bar.style.inlineSize = `${Math.sqrt(value)}px`
    list.append(bar)
  }
  document.body.replaceChildren(list)
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}

function add(to: Month, month: string, value: number): void {
  to.set(month, (to.get(month) ?? 0) + value)
}

/** As the apps do it: profile, inventory, figures of the years; through the copy on this device. */
async function ours({ webId, storage, months }: ChartOf, signed: Fetch): Promise<Drawn> {
  return timed(async () => {
    const store = await openLocalStore({ webId, canAsk: () => true, now: () => Date.now() })
    await store.setStorages([storage])
    const fetch = store.through(signed)
    // Its WebID document is public: as in the apps, no token goes along.
    await discover(webId, { fetch, publicFetch: store.through(plain) })
    const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))]
    const opened = await openYears({ storage, streams: ['trips', 'load'], years }, { fetch })
    const chart: Chart = { metres: new Map(), wattHours: new Map() }
    for (const { records } of opened.summaries) {
      for (const one of records) {
        const month = one.startDate.slice(0, 7)
        if (!months.includes(month)) continue
        if ('mode' in one) add(chart.metres, month, totalsOf([one]).distanceInMetres)
        else add(chart.wattHours, month, one.energyInWattHours ?? 0)
      }
    }
    return chart
  })
}

interface Documents {
  trips: readonly string[]
  load: readonly string[]
}

/** Everything fetched, parsed and added up, by the same parser as ours. */
async function parseAll(documents: Documents, months: readonly string[], fetch: Fetch) {
  return timed(async () => {
    const chart: Chart = { metres: new Map(), wattHours: new Map() }
    await inParallel(documents.trips, atOnce, async (url) => {
      const { quads } = await getDocument(url, { fetch })
      for (const { startTime, hasLeg } of decode('Trip', quads).records) {
        const month = localMonth(startTime, timeZone)
        if (!months.includes(month)) continue
        for (const leg of hasLeg) add(chart.metres, month, leg.distanceInMetres ?? 0)
      }
    })
    await inParallel(documents.load, atOnce, async (url) => {
      const { quads } = await getDocument(url, { fetch })
      for (const { startTime, energyInWattHours } of decode('LoadCurve', quads).records) {
        const month = localMonth(startTime, timeZone)
        if (months.includes(month)) add(chart.wattHours, month, energyInWattHours)
      }
    })
    return chart
  })
}

const tripQuestion = `SELECT ?month (SUM(?value) AS ?sum) WHERE {
  ?trip <${mob.hasLeg}> ?leg ; <${schema.startTime}> ?start .
  ?leg <${mob.distanceInMetres}> ?value .
  BIND(SUBSTR(STR(?start), 1, 7) AS ?month)
} GROUP BY ?month`
const loadQuestion = `SELECT ?month (SUM(?value) AS ?sum) WHERE {
  ?day <${eng.energyInWattHours}> ?value ; <${schema.startTime}> ?start .
  BIND(SUBSTR(STR(?start), 1, 7) AS ?month)
} GROUP BY ?month`

/** Comunica with the documents as sources: told which ones, which it could not find out by itself. */
async function comunica(documents: Documents, fetch: Fetch): Promise<Drawn> {
  // Its code is loaded before the time begins, as ours is.
  const { QueryEngine } = await import('@comunica/query-sparql')
  const engine = new QueryEngine()
  const ask = async (question: string, sources: readonly string[], into: Month) => {
    const stream = await engine.queryBindings(question, { sources: [...sources], fetch })
    for (const row of await stream.toArray()) {
      add(into, row.get('month')?.value ?? '', Number(row.get('sum')?.value))
    }
  }
  return timed(async () => {
    const chart: Chart = { metres: new Map(), wattHours: new Map() }
    await Promise.all([
      ask(tripQuestion, documents.trips, chart.metres),
      ask(loadQuestion, documents.load, chart.wattHours),
    ])
    return chart
  })
}

/** Milliseconds for some documents of one record each. */
async function perRecord(urls: readonly string[], fetch: Fetch): Promise<number> {
  const begun = performance.now()
  await inParallel(urls, atOnce, async (url) => {
    const { quads } = await getDocument(url, { fetch })
    decode('Trip', quads)
  })
  return performance.now() - begun
}

/** What the bench calls. */
interface InsightPage {
  signIn(credentials: Credentials): Promise<void>
  forget(): Promise<void>
  ours(...values: unknown[]): Promise<Drawn>
  comunica(...values: unknown[]): Promise<Drawn>
  parseAll(...values: unknown[]): Promise<Drawn>
  perRecord(...values: unknown[]): Promise<Drawn>
}

declare global {
  interface Window {
    insight: InsightPage
  }
}

let signed: Fetch = fetch
window.insight = {
  async signIn(credentials) {
    signed = await signedFetch(credentials)
  },
  forget: () => eraseLocalStore(),
  ours: (chart) => ours(chart as ChartOf, signed),
  comunica: (documents) => comunica(documents as Documents, signed),
  parseAll: (documents, months) => parseAll(documents as Documents, months as string[], signed),
  perRecord: async (urls) => {
    const ms = await perRecord(urls as string[], signed)
    return { metres: 0, wattHours: 0, ms }
  },
}

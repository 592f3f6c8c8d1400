import { sealedContributionOf, splitBounds, vectorOf } from '@selfdata/campaigns'
import { encode, writeTurtle } from '@selfdata/records'
import { makePersonReport } from '@selfdata/split-counting'
import { createApp } from '../../http/app.ts'
import { problemOf } from '../../http/problem-of.ts'
import { problemResponse } from '../../http/problem.ts'
import { splitRoutes } from '../../http/split.ts'
import { keysFrom } from '../../keys.ts'
import { operators, selfOf } from '../../releases/testing/counting-world.ts'
import type { CountingWorld, worldsOn } from '../../releases/testing/counting-world.ts'
import { settingsFrom } from '../../campaigns/read-campaign-settings.ts'
import type { SealedContribution } from '@selfdata/vocab'
import type { Store } from '../../store/store.ts'
import { splitKeys } from '../split-keys.ts'

const random = (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into)

/** A cooperative that leads and a city that helps, each with a database of its own. */
export type TwoOperators = Awaited<ReturnType<typeof twoOperators>>

export async function twoOperators(
  newWorld: ReturnType<typeof worldsOn>,
  {
    helperStore,
    bodyOfLeader = operators.coop.body,
    minGroupSize = 11,
  }: { helperStore: Pick<Store, 'db'>; bodyOfLeader?: string; minGroupSize?: number },
) {
  const world = await newWorld({
    changes: { countingMode: 'split', helper: operators.city.webId, minGroupSize },
  })
  const app = { current: helperApp(world, { helperStore, bodyOfLeader }) }
  /** What goes to the helper, as it was sent. */
  const sent: { path: string; body: string }[] = []
  const toPods = world.pods.fetch
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    if (!request.url.startsWith('https://city.example/')) return toPods(input, init)
    const path = new URL(request.url).pathname
    const body = await request.text()
    sent.push({ path, body })
    const { method, headers } = request
    return app.current.request(path, { method, headers, ...(body && { body }) })
  }
  Object.assign(world.dependencies, { fetch: send, session: { fetch: send } })
  const keys = (await splitKeys(await world.current(), world.dependencies))!

  return {
    ...world,
    ...sealing(world, keys),
    sent,
    keys,
    restartHelper: () => {
      app.current = helperApp(world, { helperStore, bodyOfLeader })
    },
  }
}

type Keys = NonNullable<Awaited<ReturnType<typeof splitKeys>>>

/** What people do where nobody is to see what they contribute. */
function sealing({ pods, place, offer, register, version, digest }: CountingWorld, keys: Keys) {
  return {
    seal: async (name: string, counts: ReadonlyMap<number, number>, sealFor = keys) => {
      const report = await makePersonReport(vectorOf(new Map(counts), version.codeList), {
        parameters: splitBounds(version),
        campaign: digest,
        keys: sealFor,
        random,
      })
      const { pseudonym, generatedAtTime: now } = offer(name, new Map())
      return sealedContributionOf(report, { document: place(name), ...version, pseudonym, now })
    },
    put: async (name: string, sealed: SealedContribution) => {
      const base = place(name)
      await pods.put(base, writeTurtle(encode('SealedContribution', sealed), { base }))
    },
    enter: async (name: string) => {
      await pods.open(`https://${name}.example/`)
      await register(name)
    },
  }
}

/** The helper as it answers over HTTP; a new one has forgotten what it had in memory. */
function helperApp(
  { dependencies }: CountingWorld,
  { helperStore, bodyOfLeader }: { helperStore: Pick<Store, 'db'>; bodyOfLeader: string },
) {
  const app = createApp()
  const { coop } = operators
  const leader = { ...coop, body: bodyOfLeader, name: { fr: 'coop', en: 'coop' } }
  const settings = settingsFrom({ self: selfOf('city'), operators: [leader] })
  const own = { db: helperStore.db, keys: keysFrom(['another secret, forty characters or so...']) }
  const verify = async () => ({ webId: coop.webId })
  const { metrics } = dependencies
  app.route(
    '/',
    splitRoutes(
      { ...dependencies, ...own, settings },
      { verify, publicUrl: 'https://city.example', metrics },
    ),
  )
  app.onError((error) => {
    const { key, detail } = problemOf(error)
    return problemResponse(key, { language: 'en', ...(detail && { detail }) })
  })
  return app
}

import { campaignDigest } from '@selfdata/campaigns'
import type { CampaignVersion } from '@selfdata/campaigns'
import { inParallel } from '@selfdata/pod'
import { hostedCampaign } from '../../../server/src/campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../../../server/src/campaigns/campaign-dependencies.ts'
import {
  documentHashes,
  personHashes,
  sealContributor,
} from '../../../server/src/contributions/contributor.ts'
import { splitKeys } from '../../../server/src/split/split-keys.ts'
import { campaigns } from '../../../server/src/store/campaign-tables.ts'
import { registrations } from '../../../server/src/store/contribution-tables.ts'
import { instanceAt } from './instance.ts'
import type { Place } from './instance.ts'
import { documentIn } from './pods.ts'
import { slug } from './version.ts'

// An instance that counts, in a process of its own, so that its memory is its own.

/** What it is told. */
export type Order =
  | { do: 'begin'; place: Place; version: CampaignVersion }
  | { do: 'register'; storages: string[] }
  | { do: 'bare' | 'count' }

/** What came of it. */
export interface Done {
  seconds: number
  requests: number
  counted: number
  /** Of both operators, once it has begun and where counts are split. */
  keys?: Awaited<ReturnType<typeof splitKeys>>
}

/** So many documents are read by the bare loop, at most. */
const BARE = 1000
/** Requests at once, of the bare loop and to one server when counting. */
const AT_ONCE = 16

let instance: CampaignDependencies
let documents: string[] = []

process.on('message', (order: Order) => {
  const begun = performance.now()
  work(order).then(
    (done) => process.send?.({ seconds: (performance.now() - begun) / 1000, ...done }),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    },
  )
})
process.once('disconnect', () => process.exit(0))

async function work(order: Order): Promise<Omit<Done, 'seconds'>> {
  if (order.do === 'begin') return begin(order)
  if (order.do === 'register') return register(order)
  if (order.do === 'bare') return bareLoop()
  await instance.counting.count(await hostedCampaign(slug, instance), instance)
  const { report } = await hostedCampaign(slug, instance)
  const { values } = await instance.metrics.podRequests.get()
  const requests = values.reduce((sum, { value }) => sum + value, 0)
  return { requests, counted: report?.counted ?? 0 }
}

async function begin({ place, version }: Extract<Order, { do: 'begin' }>) {
  instance = await instanceAt(place)
  const { campaign } = version
  await instance.db.insert(campaigns).values({
    slug,
    iri: campaign.id,
    controller: campaign.hasDataController,
    host: place.publicUrl,
    state: 'frozen',
    ...version,
    digest: campaignDigest(version),
    createdAt: new Date(),
  })
  return { requests: 0, counted: 0, keys: await splitKeys(version, instance) }
}

/** Registers everybody, as they would have done one by one before the closing. */
async function register({ storages }: Extract<Order, { do: 'register' }>) {
  documents = storages.map(documentIn)
  const { db, keys } = instance
  const rows = storages.map((storage) => {
    const [webId, document] = [`${storage}card#me`, documentIn(storage)]
    const person = personHashes(slug, webId, keys)[0]!
    const row = { campaign: slug, person, claim: 'owner' as const, since: new Date() }
    const hash = documentHashes(slug, document, keys)[0]!
    return {
      ...row,
      document: hash,
      sealed: sealContributor({ webId, document, storage }, row, keys),
    }
  })
  for (let from = 0; from < rows.length; from += 1000)
    await db.insert(registrations).values(rows.slice(from, from + 1000))
  return { requests: 0, counted: 0 }
}

/** Reads the same documents, signed in as well, and does no more. */
async function bareLoop() {
  const some = documents.slice(0, BARE)
  await inParallel(some, AT_ONCE, async (document) => {
    const response = await instance.session.fetch(document, { headers: { accept: 'text/turtle' } })
    if (!response.ok) throw new Error(`The bare loop was answered ${response.status}`)
    await response.text()
  })
  return { requests: some.length, counted: 0 }
}

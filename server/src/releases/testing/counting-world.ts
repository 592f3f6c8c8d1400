import { campaignDigest } from '@selfdata/campaigns'
import { campaign as cycleLane, codeList } from '@selfdata/campaigns/testing'
import type { Campaign } from '@selfdata/vocab'
import { and, eq } from 'drizzle-orm'
import { settingsFrom } from '../../campaigns/read-campaign-settings.ts'
import type { CampaignDependencies } from '../../campaigns/campaign-dependencies.ts'
import { hostedCampaign } from '../../campaigns/campaign-of.ts'
import { keysFrom } from '../../keys.ts'
import { createLog } from '../../operations/log.ts'
import { createMetrics } from '../../operations/metrics.ts'
import { campaigns } from '../../store/campaign-tables.ts'
import type { Store } from '../../store/store.ts'
import { countingWith } from '../counting.ts'
import { peopleOf } from './people.ts'
import { createPods } from './pods.ts'
import type { Pods } from './pods.ts'

/** The clock: contributing, and after the closing. */
const open = new Date('2027-05-01T12:00:00Z')
const closed = new Date('2027-05-03T12:00:00Z')

/** An instance that counts, on pods in memory. */
export type CountingWorld = Awaited<ReturnType<typeof countingWorld>>

/** Who counts in the campaigns of these tests, and who asks. */
export const operators = {
  coop: {
    webId: 'https://coop.example/#it',
    body: 'https://coop.example/body',
    url: 'https://coop.example/',
  },
  city: {
    webId: 'https://city.example/#it',
    body: 'https://city.example/body',
    url: 'https://city.example/',
  },
}

interface Wishes {
  /** Of the cycle-lane campaign. */
  changes?: Partial<Campaign>
  settings?: object
}

/** Makes worlds on one database: each campaign on its own day, so that no result bars another. */
export function worldsOn(store: Pick<Store, 'db'>) {
  let worlds = 0
  return async ({ changes, settings = {} }: Wishes = {}) => {
    worlds += 1
    const day = `2027-03-${String(worlds).padStart(2, '0')}`
    const days = { startDate: day, endDate: day }
    return countingWorld(store, {
      slug: `lane-${worlds}`,
      changes: { ...days, ...changes },
      settings,
    })
  }
}

async function countingWorld(
  store: Pick<Store, 'db'>,
  { slug, changes, settings }: Required<Wishes> & { slug: string },
) {
  const pods = createPods()
  const time = { now: open }
  const campaign = { ...cycleLane, id: `https://city.example/campaigns/${slug}#it`, ...changes }
  const version = { campaign, codeList }
  const digest = campaignDigest(version)
  const dependencies = dependenciesOf({ store, pods, time, settings })
  await store.db.insert(campaigns).values({
    slug,
    iri: campaign.id,
    controller: campaign.hasDataController,
    host: dependencies.publicUrl,
    state: 'open',
    ...version,
    digest,
    createdAt: open,
  })
  const parts = { slug, version, digest, pods, dependencies }
  const current = async () => hostedCampaign(slug, dependencies)
  return {
    ...parts,
    ...peopleOf(parts),
    time,
    current,
    /** Closes the campaign, if it is open still, and counts it. */
    count: async () => {
      time.now = closed
      await store.db
        .update(campaigns)
        .set({ state: 'frozen' })
        .where(and(eq(campaigns.slug, slug), eq(campaigns.state, 'open')))
      await dependencies.counting.count(await current(), dependencies)
    },
    release: async () => dependencies.counting.release(await current(), dependencies),
  }
}

function dependenciesOf({
  store,
  pods,
  time,
  settings,
}: {
  store: Pick<Store, 'db'>
  pods: Pods
  time: { now: Date }
  settings: object
}): CampaignDependencies {
  const { coop, city } = operators
  return {
    db: store.db,
    keys: keysFrom(['a secret of the tests with forty characters']),
    now: () => time.now,
    fetch: pods.fetch,
    session: { fetch: pods.fetch },
    metrics: createMetrics(),
    log: createLog('silent'),
    publicUrl: coop.url,
    settings: settingsFrom({
      self: selfOf('coop'),
      operators: [{ ...city, name: { fr: 'Ville', en: 'City' } }],
      ...settings,
    }),
    counting: countingWith({ requests: 16, retryScale: 0 }),
  }
}

/** How one of the operators declares itself. */
export function selfOf(name: keyof typeof operators) {
  const { webId, body } = operators[name]
  const secrets = { issuer: 'https://issuer.example/', clientId: 'id', clientSecret: 'secret' }
  return { webId, body, ...secrets, name: { fr: name, en: name } }
}

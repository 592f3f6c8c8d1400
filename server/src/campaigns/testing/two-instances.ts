import { campaignDigest } from '@selfdata/campaigns'
import { campaign as cycleLane, codeList } from '@selfdata/campaigns/testing'
import type { CampaignWork } from '@selfdata/city'
import { arrangements } from '@selfdata/vocab'
import type { Campaign } from '@selfdata/vocab'
import { migrate } from '../../store/migrate.ts'
import { openEmbedded } from '../../store/open-embedded.ts'
import { createInstance, operatorOf } from './instance.ts'
import type { Network } from './instance.ts'

export const at = (name: string) => `https://${name}.example/#me`

export const members = Array.from({ length: 12 }, (_, number) => at(`member-${number}`))

const models = {
  'personal-cloud': 1,
  'direct-transfer': 2,
  'third-party': 3,
  cooperative: 4,
  trust: 5,
} as const
export type Model = keyof typeof models

const asking = {
  operators: [operatorOf('coop.example')],
  people: [
    { id: 'req-1', webId: at('maud'), roles: ['requester'] },
    { id: 'aud-1', webId: at('auditor'), roles: ['auditor'] },
  ],
}

const deciding = {
  operators: [operatorOf('city.example'), operatorOf('other.example')],
  people: [
    { id: 'int-1', webId: at('ines'), roles: ['intermediary', 'requester'] },
    { id: 'seat-1', webId: at('teacher'), roles: ['board'] },
    { id: 'seat-2', webId: at('nurse'), roles: ['board'] },
    { id: 'seat-3', webId: at('lawyer'), roles: ['board'] },
    {
      id: 'seat-4',
      webId: at('builder'),
      roles: ['board'],
      interests: [operatorOf('city.example').body],
    },
  ],
  members,
}

let drafts = 0

/** A complete draft on days of its own, so that no campaign of these tests bars another. */
function writing(model: Model, changes: Partial<Campaign> = {}, host = 'city.example') {
  drafts += 1
  const base = `https://${host}/campaigns/lane-${drafts}`
  const day = new Date(Date.UTC(2027, 1, drafts)).toISOString().slice(0, 10)
  const arrangement = arrangements.find(({ modelNumber }) => modelNumber === models[model])!.id
  const { hasDataProcessor, ...alone } = cycleLane
  const campaign: Campaign = {
    ...alone,
    hasDataController: operatorOf(host).webId,
    ...(models[model] >= 3 && { hasDataProcessor: hasDataProcessor! }),
    id: `${base}#it`,
    codeList: `${base}#cells`,
    arrangement,
    startDate: day,
    endDate: day,
    ...changes,
  }
  return { slug: `lane-${drafts}`, campaign, codeList: { ...codeList, id: `${base}#cells` } }
}

/** What an instance sends to the intermediary, without keeping it itself. */
function offered(host: string, model: Model, changes?: Partial<Campaign>) {
  const { slug, campaign, codeList: cells } = writing(model, changes, host)
  const digest = campaignDigest({ campaign, codeList: cells })
  return { slug, body: { campaign, codeList: cells, digest }, as: operatorOf(host).webId }
}

/** A city that asks, and an intermediary that decides and counts, each with its own database. */
export async function twoInstances() {
  const stores = await Promise.all([openEmbedded(), openEmbedded()])
  await Promise.all(stores.map(async (store) => migrate(store)))
  const network: Network = new Map()
  const clock = { now: new Date('2027-01-10T09:00:00Z') }
  const shared = { network, clock }
  const city = createInstance(stores[0], { host: 'city.example', settings: asking, ...shared })
  const coop = createInstance(stores[1], { host: 'coop.example', settings: deciding, ...shared })

  const draft = async (model: Model, changes?: Partial<Campaign>) => {
    const { slug, ...body } = writing(model, changes)
    const made = await city.ask<CampaignWork>('POST', '/staff/campaigns', {
      as: at('maud'),
      body,
    })
    if (made.status !== 201) throw new Error(`drafting answered ${JSON.stringify(made.body)}`)
    return { slug, ...body }
  }
  const act = async (where: 'city' | 'coop', who: string, slug: string, body: object) =>
    (where === 'city' ? city : coop).ask<CampaignWork>('POST', `/staff/campaigns/${slug}/events`, {
      as: at(who),
      body,
    })

  return {
    city,
    coop,
    clock,
    network,
    writing,
    draft,
    act,
    offered,
    /** A campaign that an instance sent to the intermediary, which took it. */
    offer: async (host: string, model: Model, changes?: Partial<Campaign>) => {
      const { slug, ...sent } = offered(host, model, changes)
      const { status, body } = await coop.ask('POST', '/campaigns', sent)
      if (status !== 201) throw new Error(`sending answered ${JSON.stringify(body)}`)
      return { slug, ...sent.body }
    },
    /** A draft that was handed over and is in review. */
    submit: async (model: Model, changes?: Partial<Campaign>) => {
      const drafted = await draft(model, changes)
      const { status, body } = await act('city', 'maud', drafted.slug, { event: 'submit' })
      if (status !== 200) throw new Error(`submitting answered ${JSON.stringify(body)}`)
      return drafted
    },
    close: async () => Promise.all(stores.map(async (store) => store.close())),
  }
}

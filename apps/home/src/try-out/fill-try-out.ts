import { planGiveGrant, planGrant, writeRequest } from '@selfdata/access'
import type { AccessRequest } from '@selfdata/access'
import {
  putContainer,
  putResource,
  registerSeries,
  repairGap,
  findGaps,
  discover,
  saveRecords,
} from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { writeTurtle } from '@selfdata/records'
import { as, dpv, euGdpr, foaf, pim } from '@selfdata/vocab'
import type { LangString, Validation } from '@selfdata/vocab'

const timeZone = 'Europe/Paris'

/** An invented pod: a bus network that delivers, and somebody who may read. */
export async function fillTryOut({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const profile = await discover(webId, { fetch })
  for (const gap of await findGaps(profile, storage, { fetch })) await repairGap(gap, { fetch })
  // Everybody lives in this pod: nothing is looked up anywhere else.
  const network = `${storage}bus/card#network`
  const name = `<${network}> <${foaf.name}> "Réseau de bus (inventé)" .`
  await putResource(`${storage}bus/card`, name, { fetch })
  const container = `${storage}selfdata/mobility/validations/bus/`
  await putContainer(container, { fetch })
  const now = new Date()
  await saveRecords(
    {
      storage,
      stream: 'validations',
      source: 'bus',
      records: rides(now, { agent: webId, provider: network }),
      agent: network,
      timeZone,
    },
    { fetch, now: () => now },
  )
  await registerSeries(
    {
      storage,
      stream: 'validations',
      source: 'bus',
      title: {
        fr: 'Validations de carte (réseau inventé)',
        en: 'Card validations (an invented network)',
      },
      publisher: network,
      timeZone,
    },
    { fetch },
  )
  const options = { fetch, storage, me: webId }
  const write = await planGrant(
    { who: { agent: network }, modes: ['read', 'append', 'write'], on: container },
    options,
  )
  await write.apply()
  const pod = { storage, webId, fetch }
  await lendToNeighbour(pod, { container, now })
  await askForStudy(pod, { now })
}

/** Somebody who may read for a month more, and another whose time is over. */
async function lendToNeighbour(
  { storage, webId, fetch }: MemoryStorage,
  { container, now }: { container: string; now: Date },
): Promise<void> {
  const options = { fetch, storage, me: webId }
  const lend = async (name: string, title: LangString, [from, to]: [number, number]) => {
    const card = `${storage}people/${name.toLowerCase()}`
    await putResource(card, `<#me> <${foaf.name}> ${JSON.stringify(name)} .`, { fetch })
    const permissions = [{ target: container, modes: ['read' as const] }]
    const terms = { ...plainTerms, title, to: `${card}#me`, permissions, end: inDays(now, to) }
    const plan = await planGiveGrant(terms, options)
    await plan.give({ id: name.toLowerCase(), at: inDays(now, -from) })
  }
  await lend(
    'Camille',
    { fr: 'Préparer l’atelier vélo du quartier', en: 'Preparing the bicycle workshop' },
    [12, 30],
  )
  await lend('Noa', { fr: 'Covoiturage de septembre', en: 'Car pooling in September' }, [60, -1])
}

/** A request in the inbox, and a message that is none. */
async function askForStudy(
  { storage, fetch }: MemoryStorage,
  { now }: { now: Date },
): Promise<void> {
  const study = `${storage}study/card#it`
  const document = `${storage}study/requests/stops.ttl`
  const request: AccessRequest = {
    ...plainTerms,
    id: `${document}#request`,
    title: { fr: 'Mieux placer les arrêts de bus', en: 'Placing bus stops better' },
    description: {
      fr: 'Nous comparons les arrêts où l’on monte, pour proposer à la ville d’en déplacer trois. Étude inventée.',
      en: 'We compare the stops where people board, to propose to the city to move three of them. An invented study.',
    },
    to: study,
    permissions: [{ path: 'selfdata/mobility/validations/', modes: ['read', 'append'] }],
    purposes: [dpv.PublicBenefit],
    legalBasis: euGdpr['A6-1-a-explicit-consent'],
    created: inDays(now, -2),
    end: inDays(now, 90),
  }
  const texts = {
    'study/card': `<${study}> <${foaf.name}> "Étude des arrêts"; <${pim.storage}> <${storage}study/> .`,
    'study/requests/stops.ttl': writeTurtle(writeRequest(request), { base: document }),
    'inbox/1.ttl': `<#m> a <${as.Offer}>; <${as.object}> <${request.id}> .`,
    'inbox/2.ttl': `<#m> <${as.object}> "!!!" .`,
  }
  for (const [path, text] of Object.entries(texts)) {
    await putResource(storage + path, text, { fetch })
  }
}

const plainTerms = {
  description: {},
  purposes: [],
  personalData: [],
  processing: [],
  recipients: [],
}

const inDays = (now: Date, days: number) =>
  new Date(now.getTime() + days * 86_400_000).toISOString()

/** A boarding on each of the last thirty days. */
function rides(
  now: Date,
  { agent, provider }: Pick<Validation, 'agent' | 'provider'>,
): Validation[] {
  return Array.from({ length: 30 }, (_, day) => {
    const start = new Date(now.getTime() - (day + 1) * 86_400_000).toISOString().slice(0, 10)
    return {
      id: `selfdata/mobility/validations/bus/${start.slice(0, 7)}.ttl#${start.replaceAll('-', '')}T070000Z-aaaaaa`,
      agent,
      provider,
      validationKind: 'entry',
      mode: 'bus',
      line: '3',
      stop: 'Place de Verdun',
      startTime: `${start}T08:00:00+01:00`,
      distanceInMetres: 3900,
    }
  })
}

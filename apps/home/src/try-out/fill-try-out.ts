import { planGrant, recordEvent } from '@selfdata/access'
import { discover, findGaps, repairGap } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { dpv, euGdpr } from '@selfdata/vocab'
import { askForStudy } from './ask-for-study.ts'
import { keepJournal } from './keep-journal.ts'
import { inDays, invent, lend } from './people.ts'
import { ride } from './rides.ts'

/**
 * An invented pod: a bus network that delivers, people who may read, one whose time is nearly over
 * and one whose time is, access that nobody explains, and a request.
 */
export async function fillTryOut(pod: MemoryStorage): Promise<void> {
  const { storage, webId, fetch } = pod
  const now = new Date()
  const profile = await discover(webId, { fetch })
  for (const gap of await findGaps(profile, storage, { fetch })) await repairGap(gap, { fetch })
  const network = await invent(pod, { path: 'bus/card', name: 'Réseau de bus (inventé)' })
  const { container } = await ride(pod, { network, now })
  const grant = await lend(
    pod,
    {
      to: network,
      title: { fr: 'Dépôt de vos validations', en: 'Delivery of your card validations' },
      permissions: [{ target: container, modes: ['read', 'append', 'write'] }],
      purposes: [dpv.ServiceProvision],
      legalBasis: euGdpr['A6-1-a-explicit-consent'],
    },
    { id: 'bus', daysAgo: 40, now },
  )
  await keepJournal(pod, { network, container, grant, now })
  await lendToFriends(pod, { container, now })
  await leaveOpen(pod, { container })
  await askForStudy(pod, { now })
}

async function lendToFriends(
  pod: MemoryStorage,
  { container, now }: { container: string; now: Date },
): Promise<void> {
  const { webId, fetch } = pod
  const permissions = [{ target: container, modes: ['read' as const] }]
  const camille = await invent(pod, { path: 'people/camille', name: 'Camille' })
  const workshop = {
    fr: 'Préparer l’atelier vélo du quartier',
    en: 'Preparing the bicycle workshop',
  }
  await lend(
    pod,
    { to: camille, title: workshop, permissions, end: inDays(now, 3) },
    { id: 'camille', daysAgo: 40, now },
  )
  const noa = await invent(pod, { path: 'people/noa', name: 'Noa' })
  await lend(
    pod,
    {
      to: noa,
      title: { fr: 'Covoiturage de septembre', en: 'Car pooling in September' },
      permissions,
      end: inDays(now, -1),
    },
    { id: 'noa', daysAgo: 60, now },
  )
  const sam = await invent(pod, { path: 'people/sam', name: 'Sam' })
  const exchange = { fr: 'Échange entre voisins', en: 'Exchange between neighbours' }
  const [file] = [`${container}${inDays(now, -20).slice(0, 7)}.ttl`]
  const lent = await lend(
    pod,
    { to: sam, title: exchange, permissions: [{ target: file, modes: ['read'] }] },
    { id: 'sam', daysAgo: 30, now },
  )
  // Noted as withdrawn, but the rule stands: there is something to mend.
  await recordEvent(lent, { kind: 'withdrawn', at: inDays(now, -5), by: webId }, { fetch })
}

/** Access that no agreement explains. */
async function leaveOpen(pod: MemoryStorage, { container }: { container: string }): Promise<void> {
  const { storage, webId, fetch } = pod
  const app = await invent(pod, { path: 'old-app/card', name: 'Mes vieux bus (inventé)' })
  const plan = await planGrant(
    { who: { agent: app }, modes: ['read'], on: container },
    { fetch, storage, me: webId },
  )
  await plan.apply()
}

import { writeRequest } from '@selfdata/access'
import type { AccessRequest } from '@selfdata/access'
import { putResource } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { writeTurtle } from '@selfdata/records'
import { as, dpv, euGdpr, foaf, pim } from '@selfdata/vocab'
import { inDays, plainTerms } from './people.ts'

/** A request in the inbox, and a message that is none. */
export async function askForStudy(
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

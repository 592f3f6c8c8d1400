import { readFile } from 'node:fs/promises'
import { readCensus } from '@selfdata/campaigns'
import { bodyOf } from '../campaigns/campaign-settings.ts'
import type { CampaignSettings } from '../campaigns/campaign-settings.ts'
import { readCampaignSettings } from '../campaigns/read-campaign-settings.ts'
import type { Config } from '../config.ts'
import type { ServiceSession } from '../identity/service-session.ts'
import { keyAt } from '../split/key-at.ts'
import { examineIdentity } from './examine-identity.ts'
import { examineMember } from './examine-member.ts'
import { examineOperator } from './examine-operator.ts'
import { look } from './finding.ts'
import type { Finding } from './finding.ts'

interface Examining {
  fetch: typeof globalThis.fetch
  /** Signs this instance in as what the file says it is. */
  sessionOf: (self: CampaignSettings['self']) => Pick<ServiceSession, 'webId'>
}

/**
 * Looks at what campaigns need: who this instance is and whom it knows, whether the others answer
 * and are who we take them for, and what would spoil a count.
 */
export async function examineCampaigns(
  { campaigns: path, labClock, publicUrl }: Pick<Config, 'campaigns' | 'labClock' | 'publicUrl'>,
  { fetch, sessionOf }: Examining,
): Promise<Finding[]> {
  if (path === undefined) return []
  const read: CampaignSettings[] = []
  const file = await look(
    'campaigns: the settings',
    async () => {
      const found = await readCampaignSettings(path)
      if (found) read.push(found)
      return countsOf(found)
    },
    'Mend the file that SELFDATA_CAMPAIGNS names',
  )
  const findings = [file]
  for (const settings of read) {
    const { self, operators, people, census } = settings
    const session = sessionOf(self)
    findings.push(...(await examineIdentity('campaigns', self, { session, fetch })))
    findings.push(await examineKey(`${publicUrl}/`, self.webId, fetch))
    for (const operator of operators)
      findings.push(
        ...(await examineOperator(operator, { fetch, body: bodyOf(self.webId, settings) })),
      )
    for (const person of people)
      findings.push(await examineMember(`campaigns: ${person.id}`, person, { fetch }))
    if (census !== undefined) findings.push(await examineCensus(census))
  }
  if (labClock !== undefined)
    findings.push({
      what: 'campaigns: the clock',
      state: 'mend',
      words:
        'a file can move it (SELFDATA_LAB_CLOCK): votes and collecting would end when that file ' +
        'says. Only a lab may have this setting',
    })
  return findings
}

function countsOf(settings: CampaignSettings | undefined): string {
  const { operators, people, members } = settings ?? { operators: [], people: [], members: [] }
  return `${operators.length} operators, ${people.length} people and ${members.length} members are declared`
}

/** Our own key, as those who contribute ask for it. */
async function examineKey(
  base: string,
  webId: string,
  fetch: Examining['fetch'],
): Promise<Finding> {
  return look(
    'campaigns: the key for split counts',
    async () => {
      const { operator } = await keyAt(base, { fetch })
      if (operator !== webId) throw new Error(`${base} says it is <${operator ?? 'nobody'}>`)
      return `is given at ${base}split/key`
    },
    'The server must run with this SELFDATA_CAMPAIGNS and with each secret that a key may still be sealed under',
  )
}

async function examineCensus(path: string): Promise<Finding> {
  return look(
    'campaigns: the census',
    async () => {
      const groups = readCensus(await readFile(path, 'utf8'))
      if (groups.length === 0) throw new Error(`${path} names no group`)
      return `${groups.length} groups`
    },
    'The file has the columns trait and people, and a count stops without it',
  )
}

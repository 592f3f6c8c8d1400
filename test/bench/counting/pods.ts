import { contributionOf, sealedContributionOf, splitBounds, vectorOf } from '@selfdata/campaigns'
import type { CampaignVersion } from '@selfdata/campaigns'
import { inParallel } from '@selfdata/pod'
import { encode, writeTurtle } from '@selfdata/records'
import { makePersonReport } from '@selfdata/split-counting'
import type { ReportOptions } from '@selfdata/split-counting'
import { acl, rdf } from '@selfdata/vocab'
import type { Citizen } from '../../integration/server-people.ts'
import { slug } from './version.ts'

const turtle = { 'content-type': 'text/turtle' }
const random = (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into)

/** Where the contribution of a person waits: each has a container that stands for a pod. */
export function documentIn(storage: string): string {
  return `${storage}selfdata/contributions/${slug}.ttl`
}

/** Opens a folder of pods to whoever counts: to read and to append, and to nobody else. */
export async function openPods(owner: Citizen, counter: Pick<Citizen, 'webId'>): Promise<string> {
  const folder = `${owner.storage}pods/`
  await owner.fetch(folder, { method: 'PUT', headers: turtle })
  const rule = (name: string, agent: string, modes: string[]) =>
    `<#${name}> <${rdf.type}> <${acl.Authorization}> ; <${acl.agent}> <${agent}> ;` +
    ` <${acl.accessTo}> <./> ; <${acl.default}> <./> ; <${acl.mode}> ${modes.map((mode) => `<${mode}>`).join(', ')} .`
  const body = [
    rule('owner', owner.webId, [acl.Read, acl.Write, acl.Control]),
    rule('counter', counter.webId, [acl.Read, acl.Append]),
  ].join('\n')
  const { status } = await owner.fetch(`${folder}.acl`, { method: 'PUT', headers: turtle, body })
  if (status >= 300) throw new Error(`Opening the pods was answered ${status}`)
  return folder
}

/** What waits in each pod: counts, or the same sealed for two operators. */
type Waiting = (person: number, document: string) => Promise<string>

/** Puts what waits into so many pods. @returns their storages */
export async function fillPods(
  folder: string,
  { from, to, owner, waiting }: { from: number; to: number; owner: Citizen; waiting: Waiting },
): Promise<string[]> {
  const people = Array.from({ length: to - from }, (_, index) => from + index)
  return inParallel(people, 16, async (person) => {
    const storage = `${folder}p${person}/`
    const document = documentIn(storage)
    const body = await waiting(person, document)
    const { status } = await owner.fetch(document, { method: 'PUT', headers: turtle, body })
    if (status >= 300) throw new Error(`Filling a pod was answered ${status}`)
    return storage
  })
}

const common = (version: CampaignVersion, person: number, document: string) => ({
  document,
  ...version,
  pseudonym: `person-number-${person}`.padEnd(20, '-'),
  now: '2026-05-01T08:00:00Z',
})

/** Counts in the clear. */
export function plainly(
  version: CampaignVersion,
  countsOf: (person: number) => Map<number, number>,
): Waiting {
  return async (person, document) => {
    const contribution = contributionOf(countsOf(person), common(version, person, document))
    return writeTurtle(encode('Contribution', contribution), { base: document })
  }
}

/** The same, sealed. */
export function sealed(
  version: CampaignVersion,
  countsOf: (person: number) => Map<number, number>,
  { keys, digest }: { keys: ReportOptions['keys']; digest: string },
): Waiting {
  const parameters = splitBounds(version)
  return async (person, document) => {
    const vector = vectorOf(countsOf(person), version.codeList)
    const report = await makePersonReport(vector, { parameters, campaign: digest, keys, random })
    const contribution = sealedContributionOf(report, common(version, person, document))
    return writeTurtle(encode('SealedContribution', contribution), { base: document })
  }
}

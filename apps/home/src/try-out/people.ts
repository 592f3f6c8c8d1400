import { planGiveGrant } from '@selfdata/access'
import type { NewGrant } from '@selfdata/access'
import { putResource } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { foaf } from '@selfdata/vocab'

/** Terms with nothing in them that need not be. */
export const plainTerms = {
  title: {},
  description: {},
  purposes: [],
  personalData: [],
  processing: [],
  recipients: [],
}

export const inDays = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString()

/** An invented person or service in the pod itself: nothing is looked up anywhere else. */
export async function invent(
  { storage, fetch }: MemoryStorage,
  { path, name }: { path: string; name: string },
): Promise<string> {
  const webId = `${storage}${path}#it`
  const text = `<${webId}> <${foaf.name}> ${JSON.stringify(name)} .`
  await putResource(storage + path, text, { fetch })
  return webId
}

/** Lets somebody in, as their owner would have done some days ago. */
export async function lend(
  { storage, webId, fetch }: MemoryStorage,
  terms: Partial<NewGrant> & Pick<NewGrant, 'to' | 'permissions'>,
  { id, daysAgo, now }: { id: string; daysAgo: number; now: Date },
): Promise<string> {
  const plan = await planGiveGrant({ ...plainTerms, ...terms }, { fetch, storage, me: webId })
  const { grant } = await plan.give({ id, at: inDays(now, -daysAgo) })
  return grant.id
}

import { planGiveGrant } from '@selfdata/access'
import type { NewGrant } from '@selfdata/access'
import { putResource } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { foaf } from '@selfdata/vocab'

/** Lets somebody in by an agreement, given at `at`, and gives its address. */
export async function lend(
  { storage, webId, fetch }: MemoryStorage,
  terms: Partial<NewGrant> & Pick<NewGrant, 'to' | 'permissions'>,
  { id, at }: { id: string; at: string },
): Promise<string> {
  const plain = { title: {}, description: {}, purposes: [], personalData: [] }
  const plan = await planGiveGrant(
    { ...plain, processing: [], recipients: [], ...terms },
    { fetch, storage, me: webId },
  )
  return (await plan.give({ id, at })).grant.id
}

/** Somebody who gives themselves a name, in the pod itself. */
export async function meet({ storage, fetch }: MemoryStorage, name: string): Promise<string> {
  const webId = `${storage}people/${name.toLowerCase()}#me`
  const text = `<${webId}> <${foaf.name}> ${JSON.stringify(name)} .`
  await putResource(`${storage}people/${name.toLowerCase()}`, text, { fetch })
  return webId
}

export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString()

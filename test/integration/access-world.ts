import type { AccessOptions } from '@selfdata/access'
import { startSolidServer } from '@selfdata/lab'
import { inject } from 'vitest'
import { modesAtTheDoor, put } from './access-doors.ts'
import type { Knocker } from './access-doors.ts'
import { newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'

/** A server of one rule language, with an owner and two others. */
export interface AccessWorld {
  language: 'wac' | 'acp'
  owner: TestPerson
  second: TestPerson
  third: TestPerson
  /** As the owner. */
  options: AccessOptions & { me: string; storage: string }
  /** What somebody can really do. */
  door: (who: Knocker, url: string) => ReturnType<typeof modesAtTheDoor>
  /** A new container with documents at three depths. */
  tree: () => Promise<{ top: string; one: string; two: string; three: string }>
  stop: () => Promise<void>
}

/** The running server with WAC, or a new one with ACP. */
export async function accessWorld(language: 'wac' | 'acp'): Promise<AccessWorld> {
  const server =
    language === 'wac'
      ? { baseUrl: inject('solidServer'), stop: async () => {} }
      : await startSolidServer({ authorization: 'acp', passwordRounds: 1 })
  const owner = await newPerson(server.baseUrl)
  const tree = async () => {
    const top = `${owner.storage}selfdata/${crypto.randomUUID().slice(0, 8)}/`
    const [one, two, three] = [`${top}one.ttl`, `${top}a/two.ttl`, `${top}a/b/three.ttl`]
    for (const url of [one, two, three]) await put(owner, url)
    return { top, one, two, three }
  }
  return {
    language,
    owner,
    second: await newPerson(server.baseUrl),
    third: await newPerson(server.baseUrl),
    options: { fetch: owner.fetch, me: owner.webId, storage: owner.storage },
    door: (who, url) => modesAtTheDoor(who, url, language === 'wac' ? '.acl' : '.acr'),
    tree,
    stop: server.stop,
  }
}

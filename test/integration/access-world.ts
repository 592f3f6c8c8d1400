import type { AccessOptions } from '@selfdata/access'
import { startSolidServer } from '@selfdata/lab'
import type { Fetch } from '@selfdata/pod'
import { inject } from 'vitest'
import { modesAtTheDoor, put } from './access-doors.ts'
import type { Knocker } from './access-doors.ts'
import { newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'

/** What a server can do, as it is known of it. */
export interface ServerKind {
  language: 'wac' | 'acp'
  /** Its rules know groups. */
  groups: boolean
  /** It says of each resource who may do what (`WAC-Allow`). */
  tells: boolean
  /** Of two writers on one condition, one is refused. */
  conditions: boolean
  /** It takes N3 Patches. */
  patches: boolean
  /** Bytes that a pod may hold; undefined without a limit. */
  quota?: number
  /** Its rules are written in a form that nobody else reads. */
  rules?: 'unreadable'
}

/** A server of one rule language, with an owner and two others. */
export interface AccessWorld extends ServerKind {
  owner: TestPerson
  second: TestPerson
  third: TestPerson
  /** As the owner, by the way our code asks this server. */
  options: AccessOptions & { me: string; storage: string }
  /** The way our code asks this server for somebody. */
  productOf: (who: TestPerson) => Fetch
  /** What somebody can really do. */
  door: (who: Knocker, url: string) => ReturnType<typeof modesAtTheDoor>
  /** A new container with documents at three depths. */
  tree: () => Promise<{ top: string; one: string; two: string; three: string }>
  stop: () => Promise<void>
}

/** A server that runs, and the people it can have. */
export interface RunningServer extends ServerKind {
  newPerson: () => Promise<TestPerson>
  /** Where our code asks another way than those who only try the doors. */
  productOf?: (who: TestPerson) => Fetch
  stop: () => Promise<void>
}

const community = { wac: { groups: true, tells: true }, acp: { groups: false, tells: false } }

/** What the Community Solid Server can do with each rule language. */
export function communityKind(language: 'wac' | 'acp'): ServerKind {
  return { language, conditions: true, patches: true, ...community[language] }
}

/** The running server with WAC, or a new one with ACP. */
export async function accessWorld(language: 'wac' | 'acp'): Promise<AccessWorld> {
  const server =
    language === 'wac'
      ? { baseUrl: inject('solidServer'), stop: async () => {} }
      : await startSolidServer({ authorization: 'acp', passwordRounds: 1 })
  return worldOf({
    ...communityKind(language),
    newPerson: () => newPerson(server.baseUrl),
    stop: server.stop,
  })
}

/** An owner and two others on a server. */
export async function worldOf(server: RunningServer): Promise<AccessWorld> {
  const { newPerson: person, productOf = (who) => who.fetch, ...kind } = server
  const owner = await person()
  const tree = async () => {
    const top = `${owner.storage}selfdata/${crypto.randomUUID().slice(0, 8)}/`
    const [one, two, three] = [`${top}one.ttl`, `${top}a/two.ttl`, `${top}a/b/three.ttl`]
    for (const url of [one, two, three]) await put(owner, url)
    return { top, one, two, three }
  }
  return {
    ...kind,
    owner,
    second: await person(),
    third: await person(),
    options: { fetch: productOf(owner), me: owner.webId, storage: owner.storage },
    productOf,
    door: (who, url) => modesAtTheDoor(who, url, server.language === 'wac' ? '.acl' : '.acr'),
    tree,
  }
}

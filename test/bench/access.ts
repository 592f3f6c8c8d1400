import { universalAccess } from '@inrupt/solid-client'
import { modesFor, planGrant, viewOf } from '@selfdata/access'
import type { AccessOptions } from '@selfdata/access'
import { inParallel } from '@selfdata/pod'
import { put, read } from '../integration/access-doors.ts'
import { counted, newPerson } from '../integration/pod-person.ts'
import type { TestPerson } from '../integration/pod-person.ts'
import { startSolidProcess } from './delivery-world.ts'

const containers = 10
const documents = 490
const ownRules = 40
/** Requests at a time, for both: as a browser would. */
const parallel = 8

interface Measured {
  requests: number
  /** Milliseconds. */
  time: number
}

interface Pod {
  owner: TestPerson
  second: TestPerson
  top: string
  urls: string[]
}

/**
 * Who may do what in a pod of 500 resources with 40 own rules, and giving somebody a container of
 * it: by `@selfdata/access`, and by `universalAccess` of @inrupt/solid-client for each resource.
 */
export async function benchAccess(): Promise<Record<string, unknown>> {
  const { baseUrl, stop } = await startSolidProcess()
  try {
    const pod = await fillPod(baseUrl)
    const view = { ours: await ourView(pod), universalAccess: await theirView(pod) }
    const grant = { ours: await ourGrant(pod), universalAccess: await theirGrant(pod) }
    print({ 'whole-pod view': view, 'giving a container': grant })
    return { resources: containers + documents, ownRules, view, grant }
  } finally {
    await stop()
  }
}

async function fillPod(baseUrl: string): Promise<Pod> {
  const [owner, second] = [await newPerson(baseUrl), await newPerson(baseUrl)]
  const top = `${owner.storage}selfdata/`
  const names = Array.from({ length: documents }, (_, index) => {
    return `${top}stream-${index % (containers - 1)}/${index}.ttl`
  })
  await inParallel(names, parallel, (url) => put(owner, url))
  const options = { fetch: owner.fetch, me: owner.webId, storage: owner.storage }
  await inParallel(names.slice(0, ownRules), parallel, async (on) =>
    (await planGrant({ who: { agent: second.webId }, modes: ['read'], on }, options)).apply(),
  )
  const streams = [...new Set(names.map((url) => new URL('.', url).href))]
  return { owner, second, top, urls: [top, ...streams, ...names] }
}

async function ourView(pod: Pod): Promise<Measured & { right: number }> {
  const { measured, options } = measuring(pod)
  const view = await viewOf(pod.top, options)
  const result = measured()
  const right = await inParallel(view.resources, parallel, async ({ url, rules }) =>
    isRight(pod, url, modesFor(rules, { agent: pod.second.webId }).includes('read')),
  )
  return { ...result, right: count(right) }
}

async function theirView(pod: Pod): Promise<Measured & { right: number }> {
  const { measured, options } = measuring(pod)
  const answers = await inParallel(pod.urls, parallel, async (url) => ({
    url,
    access: await universalAccess.getAgentAccessAll(url, options),
  }))
  const result = measured()
  const right = await inParallel(answers, parallel, async ({ url, access }) =>
    isRight(pod, url, access?.[pod.second.webId]?.read === true),
  )
  return { ...result, right: count(right) }
}

/** The container and the documents in it; what is right is what the person then finds there. */
async function ourGrant(pod: Pod): Promise<Measured & { opened: string }> {
  const { measured, options } = measuring(pod)
  const on = `${pod.top}stream-1/`
  const who = { agent: pod.second.webId }
  await (await planGrant({ who, modes: ['read'], on }, options)).apply()
  return { ...measured(), opened: await openedIn(pod, on) }
}

async function theirGrant(pod: Pod): Promise<Measured & { opened: string }> {
  const { measured, options } = measuring(pod)
  const on = `${pod.top}stream-2/`
  const urls = pod.urls.filter((url) => url.startsWith(on))
  await inParallel(urls, parallel, (url) =>
    universalAccess.setAgentAccess(url, pod.second.webId, { read: true }, options),
  )
  return { ...measured(), opened: await openedIn(pod, on) }
}

async function openedIn(pod: Pod, container: string): Promise<string> {
  const urls = pod.urls.filter((url) => url.startsWith(container))
  const statuses = await inParallel(urls, parallel, (url) => read(pod.second, url))
  return `${count(statuses.map((status) => status === 200))} of ${urls.length}`
}

async function isRight({ second }: Pod, url: string, claimed: boolean): Promise<boolean> {
  return ((await read(second, url)) === 200) === claimed
}

function measuring({ owner }: Pod) {
  const { fetch, sent } = counted(owner.fetch)
  const options: AccessOptions & { me: string; storage: string } = {
    fetch,
    me: owner.webId,
    storage: owner.storage,
  }
  const start = performance.now()
  const measured = (): Measured => ({
    requests: sent.length,
    time: Math.round(performance.now() - start),
  })
  return { measured, options }
}

function count(all: readonly boolean[]): number {
  return all.filter(Boolean).length
}

type Row = Record<'ours' | 'universalAccess', Measured & { right?: number; opened?: string }>

function print(rows: Record<string, Row>): void {
  const line = (...cells: (string | number)[]) =>
    process.stdout.write(`${cells.map((cell) => String(cell).padEnd(22)).join('')}\n`)
  line('', 'with', 'requests', 'ms', 'as the server answers')
  for (const [name, row] of Object.entries(rows)) {
    for (const [by, { requests, time, right, opened }] of Object.entries(row)) {
      line(name, by, requests, time, opened ?? `${right} of ${containers + documents}`)
    }
  }
}

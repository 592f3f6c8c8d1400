import type { Act, BatchProgress, Me, StaffBatch } from '../staff/staff-server.ts'
import * as figures from './invented-figures.ts'

/** An invented city as its server would answer staff; it lives in the page and goes with it. */
export function openInventedCity({ now }: { now: () => number }): typeof fetch {
  const city = cityAt(now())
  return async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    const path = url.pathname.replace('/staff/', '')
    const at = now()
    deliver(city, at)
    if (request.method === 'GET') return json(seen(city, path, url.searchParams))
    const body = await request.json()
    const [, service = '', act = ''] =
      /^services\/([^/]+)\/(?:dead-letters\/)?(replay|drop|codes)$/u.exec(path) ?? []
    if (act === 'codes') return json(make(city, { service, customers: body.customers, at }))
    return json(mend(city, { service, act, at, ...body }))
  }
}

type City = ReturnType<typeof cityAt>

function cityAt(opened: number) {
  const services = figures.services(opened)
  const me: Me = {
    id: 'essai',
    mayAudit: true,
    services: services.map(({ id, name }) => ({
      id,
      name,
      rights: ['see', 'replay', 'drop', 'codes', 'audit'],
    })),
  }
  return {
    opened,
    me,
    services,
    batches: figures.batches(opened),
    dead: figures.dead(opened),
    hosts: figures.hosts(opened),
    acts: figures.acts(opened),
    codes: figures.codes(opened),
  }
}

/** The first batch is delivered while one looks: 600 records a second. */
function deliver({ opened, batches }: City, at: number): void {
  const { accepted, deliveries } = batches[0]!
  const delivered = Math.min(accepted, Math.floor(((at - opened) / 1000) * 600))
  deliveries.delivered = delivered
  deliveries.waiting = delivered < accepted ? { queued: accepted - delivered } : {}
}

function seen(of: City, path: string, query: URLSearchParams): unknown {
  const [, service = '', rest = ''] = /^services\/([^/]+)\/dead-letters(\/read)?$/u.exec(path) ?? []
  if (service) return rest ? letters(query) : of.dead[service]
  const [, id] = /^batches\/(.+)$/u.exec(path) ?? []
  if (id) return of.batches.find((batch) => batch.id === id)
  const chosen = query.get('service')
  const answers: Record<string, () => unknown> = {
    me: () => of.me,
    services: () => of.services.map((one) => ({ ...one, records: waitingOf(of, one.id) })),
    hosts: () => hostsOf(of),
    freshness: () => figures.freshness(of.opened),
    codes: () => of.codes,
    acts: () => of.acts,
    batches: () => of.batches.filter((batch) => !chosen || batch.service === chosen).map(shortened),
  }
  return answers[path]?.()
}

interface Mending {
  service: string
  act: string
  at: number
  batch?: string
  reason?: string
}

function mend(of: City, { service, act, at, batch, reason }: Mending): object {
  const isChosen = (one: { batch: string; reason: string }) =>
    one.batch === batch && one.reason === reason
  const all = of.dead[service] ?? []
  const gone = all.filter(isChosen)
  of.dead[service] = all.filter((one) => !isChosen(one))
  const records = sum(gone.map((one) => one.records))
  const found = of.batches.find(({ id }) => id === batch)
  if (found && reason) {
    delete found.deliveries.dead[reason]
    found.deliveries[act === 'drop' ? 'dropped' : 'delivered'] += records
  }
  const some = { service, count: records, batch: batch ?? null, reason: reason ?? null }
  note(of, { act: act === 'drop' ? 'dropped' : 'replayed', at, ...some })
  return { records, pods: sum(gone.map(({ pods }) => pods)) }
}

function make(
  of: City,
  { service, customers, at }: { service: string; customers: readonly string[]; at: number },
): object {
  const expires = new Date(at + 90 * 86_400_000).toISOString()
  const madeOn = new Date(at).toISOString().slice(0, 10)
  of.codes.unshift({ service, madeOn, used: 0, open: customers.length, expired: 0, expires })
  note(of, { act: 'made-codes', at, service, count: customers.length })
  return customers.map((customer, index) => ({ customer, code: inventedCode(index), expires }))
}

function note(
  { acts, me }: City,
  { at, ...some }: Partial<Omit<Act, 'at'>> & Pick<Act, 'act'> & { at: number },
): void {
  const when = new Date(at).toISOString()
  acts.unshift(figures.act(acts.length + 1, { at: when, who: me.id, ...some }))
}

function waitingOf({ batches }: City, service: string) {
  const mine = batches.filter((batch) => batch.service === service).map(shortened)
  const of = (key: 'waiting' | 'dead') => sum(mine.map(({ deliveries }) => deliveries[key]))
  return { waiting: of('waiting'), dead: of('dead') }
}

function hostsOf({ hosts, batches, dead }: City): object[] {
  const [first, second, third, ...rest] = hosts
  const { waiting } = batches[0]!.deliveries
  const aside = sum(Object.values(dead).flatMap((all) => all.map(({ records }) => records)))
  const going = { ...first, waiting: waiting['queued'] ?? 0 }
  return [going, { ...second, waiting: 38 }, { ...third, dead: aside }, ...rest]
}

/** A copy at the time of the question, as over a network. */
function json(body: unknown): Response {
  return body === undefined ? Response.json({}, { status: 404 }) : Response.json(body)
}

function shortened(progress: BatchProgress): StaffBatch {
  const { refused: _, ...batch } = progress
  const { waiting, delivered, withdrawn, dead, dropped } = batch.deliveries
  const of = (counts: Record<string, number>) => sum(Object.values(counts))
  const deliveries = { waiting: of(waiting), delivered, withdrawn, dead: of(dead), dropped }
  return { ...batch, deliveries, counted: new Date().toISOString() }
}

function letters(query: URLSearchParams): object[] {
  const fields = ['startTime', 'endTime', 'volumeInLitres', 'provider']
  const month = query.get('reason') === 'quota' ? '2026-11' : '2026-10'
  const queuedAt = `${month}-20T05:00:00Z`
  return [412, 398, 405].map((bytes) => ({ month, fields, bytes, queuedAt }))
}

function inventedCode(index: number): string {
  return `ESSA-1NVE-NTE0-${String(index).padStart(4, '0')}-0000-0000-0000`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

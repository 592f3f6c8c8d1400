import { handOver, settled } from '../integration/server-batches.ts'
import type { City } from '../integration/server-city.ts'
import type { Citizen } from '../integration/server-people.ts'
import type { Bare } from './bare-loop.ts'
import { cpuOf, doneBy, untilDelivered } from './delivery-world.ts'
import type { Helper, SolidProcess } from './delivery-world.ts'

/** What was counted while one batch was on its way, from the moment it was accepted. */
export interface Counted {
  records: number
  requests: number
  seconds: number
  /** Processor time of the server with the pods. */
  solidSeconds: number
  /** Processor time of our server and its workers, without a database beside them. */
  ourSeconds: number
  /** Lines taken in before, and how long it took. */
  accepted: number
  acceptingSeconds: number
}

/** One batch on its way, or several. */
export interface Phase {
  recordsPerSecond: number
  requestsPerSecond: number
  recordsPerRequest: number
  /** Of the server with the pods, as a part of one processor. */
  solidLoad: number
  /** Processor time of the server with the pods, in milliseconds. */
  solidMsPerRequest: number
  solidMsPerRecord: number
  /** Processor time of our server and its workers, without a database beside them. */
  ourMsPerRequest: number
  ourMsPerRecord: number
  /** Lines taken in per second, before. */
  ingestPerSecond: number
}

/** Who takes part. */
export interface Parts {
  solid: SolidProcess
  service: Citizen
  city: City
  helpers: readonly Helper[]
}

/** Hands a file over and counts how its records come into their pods. */
export async function phase(
  file: string,
  { solid, service, city, helpers }: Parts,
): Promise<Counted> {
  const urls = [city.url, ...helpers.map(({ url }) => url)]
  const pids = [city.pid(), ...helpers.map(({ child }) => child.pid)]
  const ours = async () => (await Promise.all(pids.map(cpuOf))).reduce((sum, one) => sum + one, 0)
  const before = await doneBy(urls)
  const handed = performance.now()
  const batch = await handOver(city, service, file)
  const begun = performance.now()
  const accepted = Date.now()
  const [theirCpu, ourCpu] = [await solid.cpuSeconds(), await ours()]
  const after = await untilDelivered(before.delivered + batch.accepted, { urls, solid })
  // Not when it was noticed.
  const seconds = ((await solid.answeredLast()) - accepted) / 1000
  const [solidSeconds, ourSeconds] = [
    (await solid.cpuSeconds()) - theirCpu,
    (await ours()) - ourCpu,
  ]
  const { delivered } = (await settled(city, service, batch)).deliveries
  return {
    records: delivered,
    requests: after.requests - before.requests,
    seconds,
    solidSeconds,
    ourSeconds,
    accepted: batch.accepted,
    acceptingSeconds: (begun - handed) / 1000,
  }
}

/** The rates of some batches together. */
export function ratesOf(counted: readonly Counted[]): Phase {
  const sum = (of: (one: Counted) => number) => counted.reduce((total, one) => total + of(one), 0)
  const [records, requests, seconds] = [
    sum((one) => one.records),
    sum((one) => one.requests),
    sum((one) => one.seconds),
  ]
  const [their, our] = [sum((one) => one.solidSeconds), sum((one) => one.ourSeconds)]
  return {
    recordsPerSecond: records / seconds,
    requestsPerSecond: requests / seconds,
    recordsPerRequest: round(records / requests),
    solidLoad: round(their / seconds),
    solidMsPerRequest: round((1000 * their) / requests),
    solidMsPerRecord: round((1000 * their) / records, 1000),
    ourMsPerRequest: round((1000 * our) / requests),
    ourMsPerRecord: round((1000 * our) / records, 1000),
    ingestPerSecond: Math.round(sum((one) => one.accepted) / sum((one) => one.acceptingSeconds)),
  }
}

/** A phase in words, beside the bare loop. */
export function told(name: string, measured: Phase, bare: Bare): string {
  const { recordsPerSecond, requestsPerSecond, solidMsPerRequest, ...more } = measured
  return [
    `  ${name}: ${Math.round(recordsPerSecond)} records/s in ${round(requestsPerSecond)} requests/s`,
    `(${more.recordsPerRequest} records each), ${round(requestsPerSecond / bare.perSecond)} of the bare loop in`,
    `requests, ${round(recordsPerSecond / bare.perSecond)} times its records; the pods' server used`,
    `${more.solidLoad} of a processor, ${solidMsPerRequest} ms for each request (the bare loop's`,
    `${round(bare.solidMs)}: never more than ${round(bare.solidMs / solidMsPerRequest)} of its requests) and`,
    `${more.solidMsPerRecord} for each record; ours ${more.ourMsPerRequest} and ${more.ourMsPerRecord};`,
    `taken in before at ${more.ingestPerSecond} lines/s`,
  ].join(' ')
}

/** With two digits, or more. */
export function round(value: number, parts = 100): number {
  return Math.round(value * parts) / parts
}

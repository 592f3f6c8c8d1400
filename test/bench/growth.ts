import { csvOf, handOver, together } from '../integration/server-batches.ts'
import { mobilityService, startCity } from '../integration/server-city.ts'
import { enrol, newCitizen } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { memoryOf, untilDelivered, watchMemory } from './delivery-world.ts'
import type { SolidProcess } from './delivery-world.ts'

/** Records to deliver; none at all to leave this part out: SELFDATA_BENCH_GROWTH= */
const SIZES = (process.env.SELFDATA_BENCH_GROWTH ?? '10000,100000,1000000')
  .split(',')
  .filter(Boolean)
  .map(Number)
const PODS = 50
/** Handed over so many pods at a time: nobody waits five minutes for the answer to one file. */
const TOGETHER = 5
/** As the unit and the container set it: without, V8 takes what a large machine offers. */
const NODE_OPTIONS = '--max-old-space-size=512 --max-semi-space-size=8'
/** At least so many of a pod in a month: with fewer, it is documents that are counted. */
const A_MONTH = 80
/** Ten years of months, since records of one month would fill ever more documents of that month. */
const MONTHS = Array.from({ length: 120 }, (_, index) => {
  const month = String(1 + (index % 12)).padStart(2, '0')
  return `${month}/${2016 + Math.floor(index / 12)}`
})

/** How large the server became while it took in and delivered so many records. */
interface Size {
  records: number
  seconds: number
  /** Ready, and before anything is handed over. */
  startMegabytes: number
  peakMegabytes: number
}

/** One database with ever more records. */
export interface Growth {
  database: string
  sizes: Size[]
  /** How much larger the server became with the most records than with the fewest. */
  grewMegabytes: number
}

/** Delivers ever more records, each time with a new server, and watches how large it becomes. */
export async function growthOf(database: string, world: World): Promise<Growth> {
  const sizes: Size[] = []
  for (const records of SIZES) {
    const size = await sizeWith(records, database, world)
    sizes.push(size)
    process.stdout.write(
      `${database}: ${size.records} records taken in and delivered in ${size.seconds} s; the server had ${size.startMegabytes} MB before and at most ${size.peakMegabytes} MB\n`,
    )
  }
  const peaks = sizes.map(({ peakMegabytes }) => peakMegabytes)
  const grewMegabytes = (peaks.at(-1) ?? 0) - (peaks[0] ?? 0)
  const [first, last] = [sizes.at(0)?.records, sizes.at(-1)?.records]
  if (sizes.length > 1)
    process.stdout.write(`${database}: from ${first} to ${last} records ${grewMegabytes} MB more\n`)
  return { database, sizes, grewMegabytes }
}

interface World {
  solid: SolidProcess
  service: Citizen
}

async function sizeWith(
  wanted: number,
  database: string,
  { solid, service }: World,
): Promise<Size> {
  const city = await startCity([mobilityService(service)], { SELFDATA_DB: database, NODE_OPTIONS })
  const customers: string[] = []
  for (let number = 0; number < PODS; number += 1) {
    const customer = `G${wanted}-${number}`
    const citizen = await newCitizen(solid.baseUrl, 'grown')
    await enrol(city, { service, citizen, customer })
    customers.push(customer)
  }
  const each = Math.ceil(wanted / PODS)
  const months = MONTHS.slice(0, Math.max(1, Math.floor(each / A_MONTH)))
  const fileOf = (some: readonly string[]) =>
    together(
      ...some.flatMap((customer) =>
        months.map((month) => csvOf(customer, Math.ceil(each / months.length), { month })),
      ),
    )
  const startMegabytes = await memoryOf(city)
  const memory = watchMemory(city)
  const begun = performance.now()
  let accepted = 0
  for (let first = 0; first < PODS; first += TOGETHER) {
    const file = fileOf(customers.slice(first, first + TOGETHER))
    accepted += (await handOver(city, service, file)).accepted
  }
  const { delivered } = await untilDelivered(accepted, { urls: [city.url], solid })
  const seconds = Math.round((performance.now() - begun) / 1000)
  const peakMegabytes = memory()
  await city.remove()
  return { records: delivered, seconds, startMegabytes, peakMegabytes }
}

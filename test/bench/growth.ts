import { csvOf, handOver, settled, together } from '../integration/server-batches.ts'
import { mobilityService, startCity } from '../integration/server-city.ts'
import { enrol, newCitizen } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { watchMemory } from './delivery-world.ts'
import type { SolidProcess } from './delivery-world.ts'

const SIZES = (process.env.SELFDATA_BENCH_GROWTH ?? '10000,100000,1000000').split(',').map(Number)
const PODS = 20
/** Ten years of months, since records of one month would fill ever more documents of that month. */
const MONTHS = Array.from({ length: 120 }, (_, index) => {
  const month = String(1 + (index % 12)).padStart(2, '0')
  return `${month}/${2016 + Math.floor(index / 12)}`
})

/** How large the server became while it delivered so many records. */
export interface Growth {
  database: string
  records: number
  delivered: number
  seconds: number
  peakMegabytes: number
}

/** Delivers ever more records, each time with a new server, and watches how large it becomes. */
export async function growthOf(
  database: string,
  { solid, service }: { solid: SolidProcess; service: Citizen },
): Promise<Growth[]> {
  const grown: Growth[] = []
  for (const records of SIZES) {
    const city = await startCity([mobilityService(service)], { SELFDATA_DB: database })
    const customers: string[] = []
    for (let number = 0; number < PODS; number += 1) {
      const customer = `G${records}-${number}`
      const citizen = await newCitizen(solid.baseUrl, 'grown')
      await enrol(city, { service, citizen, customer })
      customers.push(customer)
    }
    const each = Math.ceil(records / PODS / MONTHS.length)
    const file = together(
      ...customers.flatMap((customer) => MONTHS.map((month) => csvOf(customer, each, { month }))),
    )
    const memory = watchMemory(city)
    const begun = performance.now()
    const batch = await handOver(city, service, file)
    const { deliveries } = await settled(city, service, batch, 3600)
    const seconds = Math.round((performance.now() - begun) / 1000)
    const peakMegabytes = memory()
    grown.push({ database, records, delivered: deliveries.delivered, seconds, peakMegabytes })
    process.stdout.write(
      `${database}: ${deliveries.delivered} records in ${seconds} s, at most ${peakMegabytes} MB\n`,
    )
    await city.remove()
  }
  return grown
}

import { join } from 'node:path'
import { asObject } from '../json-object.ts'
import { pastExports } from './past-exports.ts'
import type { PastExport } from './past-exports.ts'
import type { Place } from './place.ts'
import type { City } from './start-city.ts'
import { step } from './step.ts'

/**
 * Has the services deliver their past, each once: to those who are prepared. Delivered to nobody,
 * the same file would count as delivered when somebody connects later.
 */
export async function deliverPast(place: Place, { city, letters }: City): Promise<void> {
  const { folder, people, progress, onStep } = place
  const ready = pastExports.filter(({ service }) =>
    people.some(({ id, prepared }) => prepared && letters[id]?.[service] !== undefined),
  )
  const deliver = async ({ service, file, what }: PastExport) =>
    progress.once(`delivery ${service}`, () =>
      step(onStep, `delivery of ${what}`, async (tell) => {
        const path = join(folder, 'files', 'city', file)
        tell(summary(await city.run(['deliver', path, '--service', service, '--json'])))
      }),
    )
  await Promise.all(ready.map(deliver))
}

/** Counts of a finished batch, in one line. */
function summary(printed: string): string {
  const batch = asObject(JSON.parse(printed))
  const { delivered } = asObject(batch.deliveries)
  const counts = [
    `${String(delivered)} delivered`,
    `${String(batch.refusedLines)} refused on purpose`,
    `${String(batch.unknownCustomers)} of people without link`,
  ]
  return counts.join(', ')
}

import type { NewGrant } from '@selfdata/access'
import { CityError } from './city-error.ts'
import type { CityServerOptions } from './ask.ts'
import { longestEnd } from './expiries.ts'

/**
 * Which of the two sees to the end of a grant: the city's server, at the very moment, or the
 * person's app when it is next opened, which may be late.
 *
 * - `access-language`: the pod's server knows no groups (Access Control Policy)
 * - `no-city`: no city is configured, or it does not see to ends
 * - `unreachable`: the city does not answer, or does not know the time
 * - `too-long`: the end is further away than the city sees to
 */
export type Ending =
  | { by: 'server' }
  | { by: 'next-visit'; because: 'access-language' | 'no-city' | 'unreachable' | 'too-long' }

const DAY = 86_400_000

/** Whether the city can see to the end of a grant, as far as the city knows. */
export async function cityEnding(
  end: NonNullable<NewGrant['end']>,
  {
    cityServer,
    now,
    ...options
  }: Omit<CityServerOptions, 'cityServer'> & { cityServer?: string | undefined; now: () => Date },
): Promise<Ending> {
  if (cityServer === undefined) return { by: 'next-visit', because: 'no-city' }
  try {
    const days = await longestEnd({ ...options, cityServer })
    const ahead = Date.parse(end) - now().getTime()
    return ahead > days * DAY ? { by: 'next-visit', because: 'too-long' } : { by: 'server' }
  } catch (error) {
    options.signal?.throwIfAborted()
    if (!(error instanceof CityError)) throw error
    const later = error.kind === 'unreachable' || error.kind === 'too-many'
    return { by: 'next-visit', because: later ? 'unreachable' : 'no-city' }
  }
}

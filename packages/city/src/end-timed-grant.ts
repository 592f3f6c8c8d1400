import { planEndGrant } from '@selfdata/access'
import type { EndOptions, EndPlan, Expiry, RecordedGrant } from '@selfdata/access'
import { CityError } from './city-error.ts'
import { endExpiry } from './expiries.ts'

export interface EndTimedOptions extends EndOptions {
  cityServer?: string | undefined
}

/** What the city said when a grant was ended; `none`: it had no part in it. */
export type CityEnd = 'ended' | 'none' | 'unreachable'

/** A grant that is ready to be ended, in the pod and at the city. */
export interface TimedEndPlan extends Omit<EndPlan, 'end'> {
  /**
   * Ends the group at the city first, which closes everything at once; then takes the rules away
   * and writes so into the history, also where the city does not answer.
   */
  end: (event: Parameters<EndPlan['end']>[0]) => Promise<{ city: CityEnd }>
}

/**
 * Previews ending a grant, whoever sees to its end.
 *
 * @throws what `planEndGrant` throws
 */
export async function planEndTimedGrant(
  recorded: Pick<RecordedGrant, 'grant'>,
  options: EndTimedOptions,
): Promise<TimedEndPlan> {
  const { end, ...plan } = await planEndGrant(recorded, options)
  return {
    ...plan,
    end: async (event) => {
      const city = await endAtCity(recorded.grant.expiry, options)
      await end(event)
      return { city }
    },
  }
}

async function endAtCity(
  expiry: Expiry | undefined,
  { cityServer, fetch, signal }: EndTimedOptions,
): Promise<CityEnd> {
  if (expiry?.by !== 'server') return 'none'
  // Without a city of ours there is nobody to tell; the rules go all the same.
  if (cityServer === undefined) return 'unreachable'
  try {
    await endExpiry(expiry.group, { cityServer, fetch, signal })
    return 'ended'
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof CityError) return 'unreachable'
    throw error
  }
}

import { ask } from '../ask.ts'
import type { CityServerOptions } from '../ask.ts'
import { campaignPath } from './register.ts'

/** How many members want a vote on stopping a campaign, and how many it takes. */
export interface HaltMotion {
  supporters: number
  needed: number
}

/**
 * Wants a vote of the members on stopping a campaign; signed in. Wanting it twice is wanting it once.
 *
 * @throws {CityError} `not-a-member`, `not-open` when there is nothing left to stop
 */
export function wantHalt(slug: string, options: CityServerOptions): Promise<HaltMotion> {
  return ask({ method: 'POST', path: `${campaignPath(slug)}/motions` }, options)
}

import { endOf, recordEvent } from '@selfdata/access'
import type { AgreementEvent, RecordedGrant } from '@selfdata/access'
import type { DateTime } from '@selfdata/vocab'
import { CityError } from './city-error.ts'
import { renewExpiry } from './expiries.ts'
import type { TimedOptions } from './timed-grant.ts'

/**
 * Moves the end of a grant, later or earlier: at the city where it sees to the end, then in the
 * history. If the history cannot be written, the city's end is put back.
 *
 * @throws {CityError} `changed` when another device moved the end (read the grant again), `over`
 *   when it has ended (give it anew), `elsewhere` when it is seen to by another city, `end`
 * @throws {ResourceError} when the pod refuses or does not answer
 */
export async function renewGrant(
  { grant, events }: RecordedGrant,
  { until, at }: { until: DateTime; at: DateTime },
  { cityServer, fetch, signal, me }: Omit<TimedOptions, 'now' | 'storage'>,
): Promise<RecordedGrant> {
  const was = endOf({ events, end: grant.end })
  const event: AgreementEvent = { kind: 'renewed', at, by: me, end: until }
  const request = { fetch, ...(signal && { signal }) }
  const { expiry } = grant
  if (expiry?.by !== 'server' || was === undefined) {
    await recordEvent(grant.id, event, request)
    return { grant, events: [...events, event] }
  }
  const { group } = expiry
  if (cityServer === undefined)
    throw new CityError('elsewhere', group, 'there is no city to see to the end')
  const city = { cityServer, ...request }
  await renewExpiry({ group, was, until }, city)
  try {
    await recordEvent(grant.id, event, request)
  } catch (error) {
    await renewExpiry({ group, was: until, until: was }, { cityServer, fetch }).catch(() => {})
    throw error
  }
  return { grant, events: [...events, event] }
}

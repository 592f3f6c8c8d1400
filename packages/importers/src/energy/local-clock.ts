import { momentOf } from '../journey/moment.ts'

const universal = /(?:^|[^a-z])(?:utc|gmt)(?![a-z]|\s*[+-])/i

/**
 * Reads the times of a series told without offset. In the hour that clocks show twice in autumn, the
 * second round is known by coming after the first.
 *
 * @param heading what stands above the times: they may be universal, `Time (UTC)`; days never are
 */
export function localClock(timeZone: string, heading = ''): (text: string) => number | undefined {
  const zone = universal.test(heading) ? 'UTC' : timeZone
  let before: number | undefined
  return (text) => {
    const moment = momentOf(dateOfSheet(text) ?? text, text.includes(':') ? zone : timeZone)
    if (!moment) return undefined
    const told = moment.text !== undefined || text.endsWith('Z')
    const again = before !== undefined && moment.ms <= before && before - moment.ms < 3_600_000
    const ms = !told && again ? later(moment.ms, zone) : moment.ms
    before = ms
    return ms
  }
}

/** The same local time an hour on, where clocks show it twice. */
function later(ms: number, timeZone: string): number {
  const clock = (instant: number) =>
    new Date(instant).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return clock(ms + 3_600_000) === clock(ms) ? ms + 3_600_000 : ms
}

/** A date as a workbook keeps it, days since the end of 1899, as local time. */
export function dateOfSheet(text: string): string | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined
  const ms = Math.round((Number(text) - 25_569) * 86_400) * 1000
  return new Date(ms).toISOString().slice(0, 19)
}

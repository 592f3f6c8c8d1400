import { forgetExpiries } from './forget-expiries.ts'
import type { Log } from '../operations/log.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { Database } from '../store/store.ts'
import type { ClockWatch } from '../clock/clock-watch.ts'

/** How often, in milliseconds. */
const PERIOD = 60_000

/**
 * Looks at the clocks at once and each minute, and ends what is over.
 *
 * @returns what ends it
 */
export async function startExpiryRounds(options: {
  db: Database
  clock: ClockWatch
  metrics: Pick<Metrics, 'runningExpiries'>
  log: Log
}): Promise<() => void> {
  const { clock, log } = options
  const round = async () => {
    try {
      await clock.round()
      await forgetExpiries(options)
    } catch (error) {
      log.error('looking at the clocks failed', { error })
    }
  }
  const timer = setInterval(() => void round(), PERIOD)
  timer.unref()
  await round()
  return () => clearInterval(timer)
}

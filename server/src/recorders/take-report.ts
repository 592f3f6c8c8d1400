import { readPhoneReport } from '@selfdata/importers'
import type { PhoneApp, PhoneReport } from '@selfdata/importers'
import { eq } from 'drizzle-orm'
import { decide } from '../deliveries/decide.ts'
import { lookUpAgain } from '../deliveries/look-up-again.ts'
import { noteWithdrawn } from '../deliveries/note-outcome.ts'
import { links } from '../store/schema.ts'
import { PodAwayError, RecorderClosedError, TooManyPositionsError } from './errors.ts'
import { noteHeard } from './note-heard.ts'
import type { Recorder } from './recorder.ts'
import type { RecorderDependencies } from './recorder-dependencies.ts'
import { recordingService } from './recording-service.ts'
import { writePositions } from './write-positions.ts'

const MINUTE = 60
const DAY = 86_400

/** A phone may have kept positions of a day before it was connected; its clock may be fast. */
const [BEFORE, AHEAD] = [DAY * 1000, 10 * MINUTE * 1000]

/** So many positions of one recorder are taken in a day: one every four seconds, day and night. */
const DAILY = 20_000

/**
 * Takes what a phone sends into the pod of its person, at once: nothing of it is kept here. Where
 * the pod does not take it the phone is told so, keeps it, and sends it again.
 *
 * @returns the app it is from; undefined when it is from none that we know
 * @throws {RecorderClosedError} {PodAwayError} {TooManyPositionsError}
 */
export async function takeReport(
  body: unknown,
  { device, ...heard }: Recorder & { device: string | undefined },
  dependencies: RecorderDependencies,
): Promise<PhoneApp | undefined> {
  const { metrics, now } = dependencies
  const { recorder, link } = heard
  const from = new Date(recorder.madeAt.getTime() - BEFORE)
  const until = new Date(now().getTime() + AHEAD)
  const report = readPhoneReport(body, { from, until, device })
  if (!report) return undefined
  const count = (outcome: string, many: number) => metrics.positions.inc({ outcome }, many)
  for (const [reason, many] of Object.entries(report.refused)) count(reason, many)
  const { length } = report.positions
  if (link.state === 'withdrawn') throw new RecorderClosedError()
  if (recorder.paused) {
    count('paused', length)
    await noteHeard({ ...heard, report: { ...report, positions: [] } }, dependencies)
    return report.app
  }
  checkNumber(recorder, length, now())
  const noted = length > 0 ? await written(report, heard, dependencies) : recorder.noted
  count('written', length)
  await noteHeard({ ...heard, report, noted }, dependencies)
  return report.app
}

async function written(
  { positions }: PhoneReport,
  heard: Recorder,
  dependencies: RecorderDependencies,
): Promise<string | null> {
  const { db, services, metrics, log } = dependencies
  const { link } = heard
  try {
    const service = recordingService(services)
    return await writePositions(positions, { ...heard, service }, dependencies)
  } catch (error) {
    const decision = decide(error)
    const reason = 'reason' in decision ? decision.reason : decision.kind
    metrics.positions.inc({ outcome: 'sent-back' }, positions.length)
    log.warn('positions sent back', { reason, count: positions.length, error })
    if (decision.kind === 'withdrawn') {
      await noteWithdrawn(link, dependencies)
      throw new RecorderClosedError()
    }
    if (decision.kind === 'look-up') await lookUpAgain(link, dependencies)
    await db.update(links).set({ trouble: reason }).where(eq(links.id, link.id))
    throw new PodAwayError(5 * MINUTE, { cause: error })
  }
}

/** @throws {TooManyPositionsError} */
function checkNumber({ day, taken }: Recorder['recorder'], more: number, now: Date): void {
  const today = now.toISOString().slice(0, 10)
  if ((day === today ? taken : 0) + more <= DAILY) return
  throw new TooManyPositionsError(DAY - (Math.floor(now.getTime() / 1000) % DAY))
}

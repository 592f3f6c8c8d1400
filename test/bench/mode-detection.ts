import type { TransportMode } from '@selfdata/vocab'
import { existsSync, readFileSync } from 'node:fs'
import { out, percent, printConfusion, printLegs } from './mode-detection/print.ts'
import { printSureness, surenessOf } from './mode-detection/sureness.ts'
import { verdictsOf, type Verdict } from './mode-detection/verdicts.ts'

const shared =
  process.env['SELFDATA_SAMPLES'] ?? new URL('../../../shared/data', import.meta.url).pathname
/** Real traces of which somebody said the mode; the last one in its title only. */
const traces: { path: string; said?: TransportMode }[] = [
  { path: 'mobility/openpath/iphone_2016-02-22.ground_truth.json' },
  { path: 'mobility/coachco2/io.cozy.timeseries.geojson-01.json' },
  { path: 'mobility/coachco2/io.cozy.timeseries.geojson-02.json' },
  { path: 'mobility/fit/example.fit' },
  { path: 'mobility/tcx/tog-sample.tcx' },
  { path: 'mobility/gpx/tog-run.gpx', said: 'walk' },
]

/**
 * Modes from raw points against what people said: a table of who was taken for what, beside the
 * naive rule (slower than 7 km/h on average is walking, slower than 25 cycling, the rest a car).
 */
export async function modeDetection(): Promise<Record<string, unknown>> {
  if (!existsSync(shared)) {
    process.stdout.write(`No labelled traces in ${shared}: nothing measured.\n`)
    return { skipped: true }
  }
  const verdicts: Verdict[] = []
  for (const trace of traces)
    verdicts.push(
      ...(await verdictsOf(new Uint8Array(readFileSync(`${shared}/${trace.path}`)), trace)),
    )
  return told(verdicts)
}

function told(verdicts: readonly Verdict[]): Record<string, unknown> {
  printLegs(verdicts)
  printConfusion(verdicts, 'naive', 'Naive speed rule')
  printConfusion(verdicts, 'alone', 'Detection, leg by leg')
  const result = resultOf(verdicts)
  out(
    `\n${result.legs} legs. Right: naive ${percent(result.naiveLegs)}, detection ${percent(result.detectedLegs)} (wrong ${percent(result.wrongLegs)}, left unknown ${percent(result.unknownLegs)}).`,
  )
  out(
    `Of the time, with the changes of mode found too: naive (told the changes) ${percent(result.naiveSeconds)}, detection ${percent(result.detectedSecondsFromTrips)}.`,
  )
  const sureness = surenessOf(verdicts)
  printSureness(sureness)
  out('So few legs show that nothing is badly off; they do not measure how good it is.\n')
  return { ...result, ...sureness }
}

function resultOf(verdicts: readonly Verdict[]) {
  const legs = (right: (verdict: Verdict) => boolean) =>
    share(
      verdicts,
      (verdict) => Number(right(verdict)),
      () => 1,
    )
  const seconds = (right: (verdict: Verdict) => number) =>
    share(verdicts, right, (verdict) => verdict.seconds)
  return {
    legs: verdicts.length,
    naiveLegs: legs(({ truth, naive }) => truth === naive),
    detectedLegs: legs(({ truth, alone }) => truth === alone),
    wrongLegs: legs(({ truth, alone }) => alone !== 'unknown' && truth !== alone),
    unknownLegs: legs(({ alone }) => alone === 'unknown'),
    naiveSeconds: seconds((one) => (one.truth === one.naive ? one.seconds : 0)),
    detectedSecondsFromTrips: seconds(({ truth, raw }) => raw.get(truth) ?? 0),
  }
}

function share(
  verdicts: readonly Verdict[],
  part: (verdict: Verdict) => number,
  of: (verdict: Verdict) => number,
): number {
  const sum = (pick: (verdict: Verdict) => number) =>
    verdicts.reduce((all, one) => all + pick(one), 0)
  return Math.round((sum(part) / sum(of)) * 1000) / 1000
}

if (import.meta.main) {
  const result = await modeDetection()
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`)
}

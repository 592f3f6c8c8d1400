import { importFiles } from '@selfdata/importers'
import type { Leg, Track, TransportMode } from '@selfdata/vocab'
import { existsSync, readFileSync } from 'node:fs'

const shared =
  process.env['SELFDATA_SAMPLES'] ?? new URL('../../../shared/data', import.meta.url).pathname
const options = { timeZone: 'Europe/Paris', agent: 'https://bench.example/#me', tolerance: 0 }

/** Real traces of which somebody said the mode; the last one in its title only. */
const traces: { path: string; said?: TransportMode }[] = [
  { path: 'mobility/openpath/iphone_2016-02-22.ground_truth.json' },
  { path: 'mobility/coachco2/io.cozy.timeseries.geojson-01.json' },
  { path: 'mobility/coachco2/io.cozy.timeseries.geojson-02.json' },
  { path: 'mobility/fit/example.fit' },
  { path: 'mobility/tcx/tog-sample.tcx' },
  { path: 'mobility/gpx/tog-run.gpx', said: 'walk' },
]

interface Point {
  position: string
  ms: number
}

/** A labelled leg and what was made of it. */
interface Verdict {
  trace: string
  truth: TransportMode
  seconds: number
  naive: TransportMode
  alone: TransportMode
  /** How sure the detection says it is of that, from 0 to 1; absent where it leaves it open. */
  sure?: number
  /** Seconds by mode when only the raw points of the whole trip are known. */
  raw: Map<TransportMode, number>
}

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
  for (const { path, said } of traces) {
    const bytes = new Uint8Array(readFileSync(`${shared}/${path}`))
    const { records } = await importFiles([{ name: path, bytes }], options)
    for (const trip of records.Trip)
      verdicts.push(
        ...(await verdictsOf(trip.hasLeg, records.Track, { path, ...(said ? { said } : {}) })),
      )
  }
  return told(verdicts)
}

async function verdictsOf(
  legs: readonly Leg[],
  tracks: readonly Track[],
  { path, said }: { path: string; said?: TransportMode },
): Promise<Verdict[]> {
  const pointsOf = ({ hasGeometry }: Leg) => {
    const track = tracks.find(({ id }) => id === hasGeometry)
    return track ? pointsIn(track) : []
  }
  const raw = await legsFrom(legs.flatMap(pointsOf))
  const verdicts: Verdict[] = []
  for (const leg of said ? [whole(legs)] : legs) {
    const points = said ? legs.flatMap(pointsOf) : pointsOf(leg)
    const alone = await legsFrom(points)
    const mode = most(overlap(leg, alone))
    const sure = alone.find((one) => one.mode === mode)?.modeConfidence
    verdicts.push({
      trace: path,
      truth: said ?? leg.mode,
      seconds: leg.durationInSeconds ?? 0,
      naive: naiveMode((leg.distanceInMetres ?? 0) / (leg.durationInSeconds ?? 1)),
      alone: mode,
      ...(sure !== undefined && { sure }),
      raw: overlap(leg, raw),
    })
  }
  return verdicts
}

function whole(legs: readonly Leg[]): Leg {
  const [first, last] = [legs[0]!, legs.at(-1)!]
  const sum = (pick: (leg: Leg) => number | undefined) =>
    legs.reduce((all, leg) => all + (pick(leg) ?? 0), 0)
  return {
    ...first,
    endTime: last.endTime,
    distanceInMetres: sum((leg) => leg.distanceInMetres),
    durationInSeconds: sum((leg) => leg.durationInSeconds),
  }
}

function pointsIn({ asWKT, secondsFromStart = [], startTime }: Track): Point[] {
  const positions = asWKT.slice(asWKT.indexOf('(') + 1, -1).split(', ')
  return positions.flatMap((position, i) => {
    const seconds = secondsFromStart[i]
    return typeof seconds === 'number'
      ? [{ position, ms: Date.parse(startTime) + seconds * 1000 }]
      : []
  })
}

/** The legs that the importer finds in bare points: the way a GPX file without modes comes in. */
async function legsFrom(points: readonly Point[]): Promise<Leg[]> {
  const inOrder = points.toSorted((a, b) => a.ms - b.ms)
  const gpx = `<gpx><trk><trkseg>${inOrder
    .map(({ position, ms }) => {
      const [lon, lat] = position.split(' ')
      return `<trkpt lat="${lat}" lon="${lon}"><time>${new Date(ms).toISOString()}</time></trkpt>`
    })
    .join('')}</trkseg></trk></gpx>`
  const { records } = await importFiles(
    [{ name: 'raw', bytes: new TextEncoder().encode(gpx) }],
    options,
  )
  return records.Trip.flatMap(({ hasLeg }) => hasLeg)
}

/** Seconds of a leg by the mode of the legs that cover it. */
function overlap(leg: Leg, found: readonly Leg[]): Map<TransportMode, number> {
  const seconds = new Map<TransportMode, number>()
  const [start, end] = [Date.parse(leg.startTime), Date.parse(leg.endTime)]
  let covered = 0
  for (const { mode, startTime, endTime } of found) {
    const common = Math.min(end, Date.parse(endTime)) - Math.max(start, Date.parse(startTime))
    if (common <= 0) continue
    covered += common
    seconds.set(mode, (seconds.get(mode) ?? 0) + common / 1000)
  }
  const rest = (end - start - covered) / 1000
  if (rest > 1) seconds.set('unknown', (seconds.get('unknown') ?? 0) + rest)
  return seconds
}

function most(seconds: ReadonlyMap<TransportMode, number>): TransportMode {
  return [...seconds].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'unknown'
}

function naiveMode(metresPerSecond: number): TransportMode {
  const kmh = metresPerSecond * 3.6
  return kmh < 7 ? 'walk' : kmh < 25 ? 'bicycle' : 'car'
}

const out = (line: string) => process.stdout.write(`${line}\n`)
const cell = (text: string | number, width = 9) => String(text).padStart(width)

function told(verdicts: readonly Verdict[]): Record<string, unknown> {
  out('Labelled legs: what was said, and what was made of the bare points\n')
  out(
    `${'trace'.padEnd(34)}${cell('said')}${cell('seconds')}${cell('naive')}${cell('leg alone', 11)}  from the whole trip`,
  )
  for (const { trace, truth, seconds, naive, alone, raw } of verdicts) {
    const found = [...raw].map(([mode, s]) => `${mode} ${Math.round(s)} s`).join(', ')
    const name = trace.split('/').at(-1)!.slice(0, 32).padEnd(34)
    out(`${name}${cell(truth)}${cell(seconds)}${cell(naive)}${cell(alone, 11)}  ${found}`)
  }
  table(verdicts, 'naive', 'Naive speed rule')
  table(verdicts, 'alone', 'Detection, leg by leg')
  const result = resultOf(verdicts)
  out(
    `\n${result.legs} legs. Right: naive ${percent(result.naiveLegs)}, detection ${percent(result.detectedLegs)} (wrong ${percent(result.wrongLegs)}, left unknown ${percent(result.unknownLegs)}).`,
  )
  out(
    `Of the time, with the changes of mode found too: naive (told the changes) ${percent(result.naiveSeconds)}, detection ${percent(result.detectedSecondsFromTrips)}.`,
  )
  out(
    `Where it answers it says it is ${percent(result.meanSure)} sure on average, and is right ${percent(result.rightWhereSure)} of the time (${result.answered} legs).`,
  )
  out('So few legs show that nothing is badly off; they do not measure how good it is.\n')
  return result
}

function resultOf(verdicts: readonly Verdict[]) {
  const answered = verdicts.filter(({ sure }) => sure !== undefined)
  const each = () => 1
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
    answered: answered.length,
    meanSure: share(answered, ({ sure = 0 }) => sure, each),
    rightWhereSure: share(answered, ({ truth, alone }) => Number(truth === alone), each),
    detectedSecondsFromTrips: seconds(({ truth, raw }) => raw.get(truth) ?? 0),
  }
}

function table(verdicts: readonly Verdict[], rule: 'naive' | 'alone', name: string): void {
  out(`\n${name}: legs said (down) taken for (across)`)
  const said = [...new Set(verdicts.map(({ truth }) => truth))].toSorted()
  const modes = [...new Set([...said, ...verdicts.map((verdict) => verdict[rule])])].toSorted()
  out(`${''.padEnd(10)}${modes.map((mode) => cell(mode)).join('')}`)
  for (const truth of said) {
    const ofMode = verdicts.filter((one) => one.truth === truth)
    const counts = modes.map((mode) => ofMode.filter((one) => one[rule] === mode).length)
    out(`${truth.padEnd(10)}${counts.map((count) => cell(count || '·')).join('')}`)
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

function percent(value: number): string {
  return `${Math.round(value * 100)} %`
}

if (import.meta.main) {
  const result = await modeDetection()
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`)
}

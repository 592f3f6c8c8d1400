import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { androidTimeline } from './android-timeline.ts'
import { withFaultyLines } from './city/faulty-lines.ts'
import { socialExports } from './city/social-exports.ts'
import { utilityExports } from './city/utility-exports.ts'
import { validations, validationsCsv } from './city/validations.ts'
import type { CardHolder } from './city/validations.ts'
import { nadiasHouse, sachasFlat } from './energy/homes.ts'
import { meterFiles } from './energy/meter-files.ts'
import { gpxByMonth } from './gpx.ts'
import { iosTimeline } from './ios-timeline.ts'
import { camille } from './people/camille.ts'
import { ines, inesTravels } from './people/ines.ts'
import { andre, jeanne } from './people/jeanne-and-andre.ts'
import { nadia } from './people/nadia.ts'
import { sacha, sachaOnFoot } from './people/sacha.ts'
import { recordedYear } from './recorded-year.ts'
import type { Habit } from './recorded-year.ts'
import { timeline } from './timeline.ts'

/** Change it and everybody lives another year. */
export const sampleSeed = 'la-rochelle 2026'

/** Card numbers of the sample; nobody's. */
export const cards = {
  camille: '0170-004-417-3',
  ines: '0170-011-238-9',
  andre: '0170-002-905-1',
  sacha: '0170-020-664-6',
} as const

/** A file of the sample: where it goes below the folder, and its text. */
export interface SampleFile {
  path: string
  text: string
}

/** First month that the city has not delivered yet when the demo begins. */
const newMonth = '2026-11'

/**
 * Everything the sample consists of, as files in the formats that phones, bicycle computers and
 * back offices write. The same seed gives the same bytes.
 */
export function sampleFiles(seed: string = sampleSeed): SampleFile[] {
  const year = (person: string, habit: Habit) => recordedYear(seed, person, habit)
  const phone = (person: string, habit: Habit) => timeline(seed, year(person, habit))
  return [
    ...rides('camille', year('camille', camille)),
    { path: 'nadia/Timeline.json', text: androidTimeline(phone('nadia', nadia)) },
    { path: 'ines/Timeline.json', text: androidTimeline(phone('ines', inesTravels)) },
    { path: 'jeanne/location-history.json', text: iosTimeline(phone('jeanne', jeanne)) },
    ...rides('andre', year('andre', andre)),
    { path: 'sacha/Timeline.json', text: androidTimeline(phone('sacha', sachaOnFoot)) },
    { path: 'sacha/without-times.gpx', text: withoutTimes },
    ...meterFiles(seed, nadiasHouse),
    ...meterFiles(seed, sachasFlat),
    ...networkExports(seed),
    ...utilityExports(seed),
    ...socialExports(),
  ]
}

/** Writes the sample below a folder. */
export async function writeSampleFiles(
  folder: string,
  files: readonly SampleFile[] = sampleFiles(),
): Promise<void> {
  await Promise.all(
    files.map(async ({ path, text }) => {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }),
  )
}

function rides(person: string, journeys: ReturnType<typeof recordedYear>): SampleFile[] {
  return [...gpxByMonth(journeys)].map(([month, text]) => ({
    path: `${person}/rides-${month}.gpx`,
    text,
  }))
}

/** What the back office of the network exports: the past year, and the month that is not delivered yet. */
function networkExports(seed: string): SampleFile[] {
  const holder = (person: keyof typeof cards, habit: Habit, product: string): CardHolder => ({
    card: cards[person],
    product,
    journeys: recordedYear(seed, person, habit),
  })
  const rows = validations(seed, [
    holder('camille', camille, 'Carnet 10 voyages'),
    holder('ines', ines, 'Abonnement étudiant'),
    holder('andre', andre, 'Abonnement senior'),
    holder('sacha', sacha, 'Abonnement mensuel'),
  ])
  // 01/11/2025: the new month is the one of the second year.
  const [month, year] = [newMonth.slice(5), newMonth.slice(0, 4)]
  const isNew = ({ date_heure: time }: { date_heure: string }) =>
    time.slice(3, 10) === `${month}/${year}`
  const past = withFaultyLines(rows.filter((row) => !isNew(row)))
  const fresh = withFaultyLines(rows.filter(isNew))
  return [
    { path: 'city/validations-2025-11-to-2026-10.csv', text: validationsCsv(past) },
    { path: `city/validations-${newMonth}.csv`, text: validationsCsv(fresh) },
  ]
}

/** A route that was planned, not ridden: nothing in it says when. */
const withoutTimes = `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Guidon 4.2" xmlns="http://www.topografix.com/GPX/1/1">
  <trk>
    <name>Idée de balade</name>
    <trkseg>
      <trkpt lat="46.157300" lon="-1.152300"></trkpt>
      <trkpt lat="46.152100" lon="-1.161800"></trkpt>
      <trkpt lat="46.140400" lon="-1.172200"></trkpt>
    </trkseg>
  </trk>
</gpx>
`

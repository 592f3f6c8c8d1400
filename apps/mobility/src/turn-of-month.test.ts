import { applyCorrectionsToSummary, monthAfter, ofMonth } from '@selfdata/insights'
import { openYears } from '@selfdata/pod'
import { fragmentOf, localMonth, monthStart } from '@selfdata/records'
import { accessibilityProblems, button, patience, says, text } from '@selfdata/ui/testing'
import { afterEach, expect, it } from 'vitest'
import type { App } from 'vue'
import { yearsOf } from './queries/last-months.ts'
import { fillTrips, timeZone, tripOf } from './testing/fill-trips.ts'
import type { FewWords } from './testing/fill-trips.ts'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

const month = monthAfter(localMonth(new Date().toISOString(), timeZone), -1)
const before = monthAfter(month, -1)
const midnight = Date.parse(monthStart(month, timeZone))
const at = (minutes: number) => new Date(midnight + minutes * 60_000).toISOString()

/** A way home over midnight, of which the phone made two trips. */
const halves: FewWords[] = [
  { startTime: at(-25), minutes: 20, mode: 'bus', modeSource: 'stated', distanceInMetres: 2000 },
  { startTime: at(8), minutes: 12, mode: 'walk', modeSource: 'stated', distanceInMetres: 1200 },
]

it('two trips over a month’s end become one, shown and counted where it begins, and two again', async () => {
  const second = fragmentOf(tripOf(halves[1]!, '').id)
  const opened = await openApp(`/trips/${month}/gpx/${second}`, {
    fill: fillTrips(halves),
  })
  ;({ app } = opened)
  const figures = async () => {
    const { storage, fetch } = opened.pod()
    const years = yearsOf([before, month])
    const read = await openYears({ storage, streams: ['trips'], years }, { fetch })
    const all = applyCorrectionsToSummary(
      read.summaries.flatMap(({ records }) => records),
      read.corrections.flatMap(({ records }) => records),
      { timeZone },
    )
    return [before, month].map((one) =>
      ofMonth(all, one).map(({ mode, tripCount, legCount }) => [mode, tripCount, legCount]),
    )
  }
  await says('Étapes')
  await expect.poll(text, patience).toContain('Réunir')
  button('Réunir').click()
  await says('Avec lequel')
  button('Réunir', 'last').click()
  await says('2 trajets n’en font plus qu’un.')
  await expect
    .poll(() => opened.router.currentRoute.value.path, patience)
    .toContain(`/trips/${before}/gpx/`)
  await says('1,2 km')
  expect(await figures()).toEqual([
    [
      ['bus', 1, 1],
      ['walk', 0, 1],
    ],
    [],
  ])
  await opened.router.push(`/trips/${month}`)
  await says('Aucun trajet ce mois-ci')
  button('Annuler', 'last').click()
  await says('C’est annulé.')
  await expect.poll(text, patience).toContain('1,2 km')
  expect(await figures()).toEqual([[['bus', 1, 1]], [['walk', 1, 1]]])
})

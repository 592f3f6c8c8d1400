import { accessibilityProblems, button, patience, says, text } from '@selfdata/ui/testing'
import { fragmentOf } from '@selfdata/records'
import { afterEach, expect, it } from 'vitest'
import type { App } from 'vue'
import { fillTrips, tripOf } from './testing/fill-trips.ts'
import type { FewWords } from './testing/fill-trips.ts'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

const old = new Date().getUTCFullYear() - 5

/** The way home on New Year's night, of which the phone made two trips; and one more in each year. */
const trips: FewWords[] = [
  { startTime: `${old}-12-31T22:40:00Z`, minutes: 15, mode: 'bus', distanceInMetres: 2000 },
  { startTime: `${old}-12-31T23:05:00Z`, minutes: 20, mode: 'walk', distanceInMetres: 1500 },
  { startTime: `${old}-06-09T07:00:00Z`, minutes: 20, mode: 'bicycle', distanceInMetres: 5000 },
  { startTime: `${old + 1}-06-09T07:00:00Z`, minutes: 20, mode: 'bicycle', distanceInMetres: 5000 },
].map((one) => ({ ...one, modeSource: 'stated' }) as FewWords)

it('a way home over New Year, put together, counts once and in the year it begins in', async () => {
  const second = fragmentOf(tripOf(trips[1]!, '').id)
  const opened = await openApp(`/trips/${old + 1}-01/gpx/${second}`, { fill: fillTrips(trips) })
  ;({ app } = opened)
  const countIn = async (year: number, words: RegExp) => {
    await opened.router.push(`/?year=${year}`)
    await says(`Votre année ${year}`)
    await expect.poll(text, patience).toMatch(words)
  }
  await countIn(old, /2 trajets, 7\skm au total/u)
  await countIn(old + 1, /2 trajets, 6,5\skm au total/u)
  await opened.router.push(`/trips/${old + 1}-01/gpx/${second}`)
  await says('Étapes')
  await expect.poll(text, patience).toContain('Réunir')
  button('Réunir').click()
  await says('Avec lequel')
  button('Réunir', 'last').click()
  await says('2 trajets n’en font plus qu’un.')
  await countIn(old, /2 trajets, 8,5\skm au total/u)
  await countIn(old + 1, /1 trajet, 5\skm au total/u)
})

import { readCorrections } from '@selfdata/pod'
import { later } from '@selfdata/records'
import { accessibilityProblems, button, fill, says, text } from '@selfdata/ui/testing'
import { afterEach, expect, it } from 'vitest'
import type { App } from 'vue'
import { fillTrips } from './testing/fill-trips.ts'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

const year = new Date().getUTCFullYear() - 1

it('a trip in Tokyo is told, and put right, by the clocks of Tokyo', async () => {
  const startTime = `${year}-04-11T01:10:00+09:00`
  const opened = await openApp(`/trips/${year}-04`, {
    fill: fillTrips([
      { startTime, minutes: 20, mode: 'metro', modeSource: 'stated', distanceInMetres: 9000 },
    ]),
  })
  ;({ app } = opened)
  // It was the 10th in La Rochelle, at ten past six.
  await says(/11 avril/u)
  expect(text()).toContain('01:10 (UTC+9)')
  document.querySelector<HTMLElement>('a[href*="/gpx/"]')!.click()
  await says(`11 avril ${year}, à l’heure du lieu (UTC+9)`)
  expect(text()).toContain('Trajet de 01:10')
  button('Titre, motif, horaires').click()
  await says('Pour le retrouver')
  fill('Départ', '01:05')
  button('Enregistrer', 'last').click()
  await says('Trajet de 01:05')
  const { storage, fetch } = opened.pod()
  const said = await readCorrections({ storage, source: 'gpx', year }, { fetch })
  expect(said.map(({ correctedStartTime }) => correctedStartTime)).toEqual([later(startTime, -300)])
})

import { readCorrections } from '@selfdata/pod'
import { accessibilityProblems, button, choose, patience, says } from '@selfdata/ui/testing'
import { afterEach, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { fillTrips } from './testing/fill-trips.ts'
import type { FewWords } from './testing/fill-trips.ts'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

const thisYear = new Date().getUTCFullYear()
const ride = { minutes: 20, mode: 'bicycle', modeSource: 'detected' } as const
const trips: FewWords[] = [
  { ...ride, startTime: `${thisYear - 1}-03-09T07:00:00Z`, distanceInMetres: 5000 },
  { ...ride, startTime: `${thisYear - 1}-03-09T17:00:00Z`, distanceInMetres: 5000 },
  { ...ride, startTime: `${thisYear - 2}-05-04T07:00:00Z`, distanceInMetres: 5000 },
  // Somebody said so: it stays.
  { ...ride, startTime: `${thisYear - 1}-03-10T07:00:00Z`, modeSource: 'stated' },
  { ...ride, startTime: `${thisYear - 1}-03-11T07:00:00Z`, mode: 'bus' },
]

it('the usual bicycle counts for past rides too, all at once, and is taken back at one press', async () => {
  const opened = await openApp('/settings', { fill: fillTrips(trips) })
  ;({ app } = opened)
  const said = async () => {
    const { storage, fetch } = opened.pod()
    const read = (year: number) => readCorrections({ storage, source: 'gpx', year }, { fetch })
    return (await Promise.all([read(thisYear - 2), read(thisYear - 1)])).flat()
  }
  await says('Vous roulez d’habitude')
  choose('Vélo électrique')
  await says('Enregistrez pour pouvoir')
  button('Enregistrer', 'last').click()
  await says('L’appliquer aussi aux trajets passés')
  button('L’appliquer aussi').click()
  await says(`3 étapes reconnues comme un autre vélo, depuis mai ${thisYear - 2}`)
  button('Compter comme : Vélo électrique').click()
  await says('3 étapes comptent maintenant comme : Vélo électrique')
  const made = await said()
  expect(made.map(({ mode, previousMode }) => [previousMode, mode])).toEqual(
    Array.from({ length: 3 }, () => ['bicycle', 'e-bicycle']),
  )
  await says('L’appliquer aussi')
  button('L’appliquer aussi').click()
  await says('Rien à changer')
  button('Annuler', 'last').click()
  await says('C’est annulé.')
  expect(await said()).toEqual([])
})

it('looking for past rides can be stopped, and begun again', async () => {
  let isSlow = true
  const late = (request: Request) =>
    isSlow && request.url.includes(`/${thisYear - 1}-03`)
      ? new Promise<Response>((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason))
        })
      : undefined
  ;({ app } = await openApp('/settings', { fill: fillTrips(trips), answer: late }))
  await says('Vous roulez d’habitude')
  choose('Vélo électrique')
  await says('Enregistrez pour pouvoir')
  button('Enregistrer', 'last').click()
  await says('L’appliquer aussi aux trajets passés')
  button('L’appliquer aussi').click()
  await says('Arrêter')
  button('Arrêter').click()
  await vi.waitFor(() => expect(document.querySelector('progress')).toBeNull(), patience)
  isSlow = false
  button('L’appliquer aussi').click()
  await says(`3 étapes reconnues comme un autre vélo, depuis mai ${thisYear - 2}`)
})

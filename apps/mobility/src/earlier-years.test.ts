import { accessibilityProblems, button, choose, says, text } from '@selfdata/ui/testing'
import { afterEach, expect, it } from 'vitest'
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

const old = new Date().getUTCFullYear() - 5
const ride = { minutes: 20, modeSource: 'stated', distanceInMetres: 5000 } as const
const trips: FewWords[] = [
  { ...ride, startTime: `${old}-03-09T07:00:00Z`, mode: 'bicycle' },
  { ...ride, startTime: `${old}-07-09T07:00:00Z`, mode: 'car' },
]

it('what a phone knew of years ago is found, shown and taken along, empty months passed over', async () => {
  const { app: opened, router } = await openApp('/', { fill: fillTrips(trips) })
  app = opened
  await says('Rien ces douze derniers mois')
  button(String(old)).click()
  await says(`Votre année ${old}`)
  expect(text()).toMatch(/2 trajets, 10\skm au total/u)
  button('Douze derniers mois').click()
  await says('Rien ces douze derniers mois')
  await router.push(`/?year=${old}`)
  await says(`Votre année ${old}`)
  expect(document.querySelectorAll('figure [role=toolbar] button')).toHaveLength(12)
  await router.push(`/trips/${old}-07`)
  await says('Voiture')
  button(`mars ${old}`).click()
  await says('Vélo')
  await router.push('/export')
  await says('Tout')
  choose('Tout')
  await router.push('/')
  await says('Votre pod a des trajets d’autres années')
})

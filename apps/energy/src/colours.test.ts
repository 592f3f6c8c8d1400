import { afterEach, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { accessibilityProblems, button, patience, says, text } from '@selfdata/ui/testing'
import { changeHome, homeUrl, readHome } from './queries/home.ts'
import { keepBatch } from './queries/keep-batch.ts'
import { openApp } from './testing/open-app.ts'
import { daysUntil, inventedElectricity } from './try-out/invented.ts'

const timeZone = 'Europe/Paris'
let app: App
afterEach(() => app.unmount())

const contract = {
  resource: 'electricity',
  startDate: '2019-01-01',
  tariffOption: 'ejp',
} as const

it('a person brings the colours that their territory does not give, and takes them out again', async () => {
  const opened = await openApp('/cost', {
    fill: async (pod) => {
      const records = inventedElectricity(daysUntil(new Date(), 40), timeZone)
      const place = { storage: pod.storage, agent: pod.webId, timeZone }
      const options = { fetch: pod.fetch, now: () => new Date() }
      await keepBatch({ stream: 'daily', source: 'enedis', records }, place, options)
      const id = `${homeUrl(pod.storage)}#contract`
      const priceBand = [{ id: `${id}-1`, rank: 1, priceInEurosPerKilowattHour: 0.2 }]
      const record = { ...contract, id, priceBand }
      await changeHome(pod.storage, { kind: 'SupplyContract', record }, { fetch: pod.fetch })
    },
  })
  ;({ app } = opened)
  await says('Vos prix')
  await says('Apporter le calendrier')
  button('Apporter le calendrier').click()
  await says('Les jours de pointe')
  const lines = document.querySelector('textarea')!
  lines.value = '06/01/2020, 07/01/2020\n31/02/2020'
  lines.dispatchEvent(new Event('input'))
  await says('2 jours lus')
  expect(text()).toContain('1 ligne n’a pas été comprise')
  expect(await accessibilityProblems()).toEqual([])
  button('Enregistrer').click()
  await says('Calendrier enregistré')
  await says('Votre calendrier : du 1 septembre 2019 au 31 août 2020')
  const { storage, fetch } = opened.pod()
  const kept = async () => (await readHome(storage, { fetch })).calendars
  expect(await kept()).toMatchObject([
    { tariffOption: 'ejp', startDate: '2019-09-01', peakDay: ['2020-01-06', '2020-01-07'] },
  ])
  button('Le retirer').click()
  await vi.waitFor(async () => expect(await kept()).toEqual([]), patience)
  button('Annuler').click()
  await vi.waitFor(async () => expect(await kept()).toHaveLength(1), patience)
})

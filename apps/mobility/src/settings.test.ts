// Settings that are typed here while another device of the person changes them.
import { useQueryCache } from '@pinia/colada'
import { changeOwnRecords, readOwnRecords } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { travelSettingsDocument } from '@selfdata/records'
import { accessibilityProblems, button, fill, says, text } from '@selfdata/ui/testing'
import type { TravelSettings } from '@selfdata/vocab'
import { afterEach, expect, it } from 'vitest'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

async function write(
  { storage, fetch }: Pick<MemoryStorage, 'storage' | 'fetch'>,
  settings: Partial<TravelSettings>,
): Promise<void> {
  const save = [{ usualMode: [], ...settings, id: `${storage}${travelSettingsDocument}#it` }]
  await changeOwnRecords(
    'TravelSettings',
    { storage, path: travelSettingsDocument, save },
    { fetch },
  )
}

function field(words: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.includes(words),
  )
  return document.querySelector<HTMLInputElement>(`[id="${label?.htmlFor}"]`)!
}

it('keeps what is being typed, takes over the rest, and says where both were changed', async () => {
  const opened = await openApp('/settings', {
    fill: (pod) => write(pod, { weightInKilograms: 70 }),
  })
  ;({ app } = opened)
  await says('Poids, en kilogrammes')
  await expect.poll(() => field('Poids').value).toBe('70')
  async function elsewhere(settings: Partial<TravelSettings>): Promise<void> {
    await write(opened.pod(), settings)
    await app.runWithContext(() => useQueryCache().invalidateQueries({ key: ['settings'] }))
  }
  fill('Poids', '71')
  await elsewhere({ weightInKilograms: 70, farePriceInEuros: 1.5, usualMode: ['tram'] })
  await expect.poll(() => field('Un ticket').value).toBe('1,5')
  expect(field('Poids').value).toBe('71')
  expect(text()).not.toContain('Changé ailleurs entre-temps')

  await elsewhere({ weightInKilograms: 80, farePriceInEuros: 1.5, usualMode: ['tram'] })
  await says('Changé ailleurs entre-temps')
  expect(field('Poids').value).toBe('71')
  button('Enregistrer').click()
  await says('Vos réglages sont gardés')
  await expect.poll(() => text()).not.toContain('Changé ailleurs entre-temps')
  const { storage, fetch } = opened.pod()
  const place = { storage, path: travelSettingsDocument }
  const [kept] = await readOwnRecords('TravelSettings', place, { fetch })
  expect(kept).toMatchObject({
    weightInKilograms: 71,
    farePriceInEuros: 1.5,
    usualMode: ['tram'],
  })
})

import { monthAfter } from '@selfdata/insights'
import { changeOwnRecords, readCorrections, readMonth, readOwnRecords } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { fragmentOf, localMonth, travelSettingsDocument } from '@selfdata/records'
import { accessibilityProblems, button, choose, patience, says, text } from '@selfdata/ui/testing'
import type { TravelSettings } from '@selfdata/vocab'
import { afterEach, expect, it } from 'vitest'
import type { App } from 'vue'
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
const ride = { minutes: 20, mode: 'rail', modeSource: 'detected', distanceInMetres: 5000 } as const
const trips: FewWords[] = [9, 10, 11].map((day) => ({
  ...ride,
  startTime: `${month}-${String(day).padStart(2, '0')}T07:00:00Z`,
}))
const pathOf = (index: number) =>
  `/trips/${month}/gpx/${fragmentOf(tripOf(trips[index]!, 'https://x.example/').id)}`

type Opened = Awaited<ReturnType<typeof openApp>>
const place = ({ storage }: Pick<MemoryStorage, 'storage'>) => ({
  storage,
  path: travelSettingsDocument,
})
async function settingsIn({ pod }: Opened): Promise<TravelSettings | undefined> {
  const { storage, fetch } = pod()
  const [settings] = await readOwnRecords('TravelSettings', place({ storage }), { fetch })
  return settings
}
/** What another device of the person, or an app from before, writes. */
async function write(
  { storage, fetch }: Pick<MemoryStorage, 'storage' | 'fetch'>,
  settings: Partial<TravelSettings>,
): Promise<void> {
  const id = `${storage}${travelSettingsDocument}#it`
  const save = [{ usualMode: [], ...settings, id }]
  await changeOwnRecords('TravelSettings', { ...place({ storage }), save }, { fetch })
}
const corrected = async ({ pod }: Opened) => {
  const { storage, fetch } = pod()
  const year = Number(month.slice(0, 4))
  const said = await readCorrections({ storage, source: 'gpx', year }, { fetch })
  return said.map(({ mode }) => mode)
}

/** The field that is called so, with what can be chosen in it. */
function field(words: string): HTMLSelectElement {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.includes(words),
  )
  return document.querySelector<HTMLSelectElement>(`[id="${label?.htmlFor}"]`)!
}
function pick(words: string, mode: string): void {
  const select = field(words)
  select.value = mode
  select.dispatchEvent(new Event('change'))
}
const chosen = (words: string) => field(words).selectedOptions[0]?.textContent?.trim()

async function correctTo(mode: string, always: boolean): Promise<void> {
  await says('Étapes')
  button('Corriger l’étape').click()
  await says('Comment avez-vous fait cette étape')
  choose(mode)
  if (always) {
    await says(`Toujours compter « ${mode} » pour mes trajets reconnus comme « Train »`)
    choose('Toujours compter')
  }
  button('Enregistrer', 'last').click()
  await says('Corrigé')
}

it('a mode that is set as usual on one trip counts on the others, not on what was corrected by hand, and is taken back at one press', async () => {
  const opened = await openApp(pathOf(0), { fill: fillTrips(trips) })
  ;({ app } = opened)
  await correctTo('Métro', false)
  expect(await settingsIn(opened)).toBeUndefined()

  await opened.router.push(pathOf(1))
  await correctTo('Tramway', true)
  await says('C’est maintenant votre mode habituel pour « Train, tram, métro »')
  expect((await settingsIn(opened))?.usualMode).toEqual(['tram'])
  expect((await corrected(opened)).toSorted()).toEqual(['metro', 'tram'])

  await opened.router.push(pathOf(2))
  await says('Compté comme « Tramway » : vous avez dit que c’est votre mode habituel')
  expect(text()).toContain('La source disait : Train.')
  await opened.router.push(pathOf(0))
  await says('Corrigé par vous. La source disait : Train.')
  expect(text()).not.toContain('Compté comme « Tramway »')
  // Nothing was rewritten.
  const { storage, fetch } = opened.pod()
  const stored = { storage, stream: 'trips', source: 'gpx', month, timeZone } as const
  const { records } = await readMonth(stored, { fetch })
  expect(records.map(({ hasLeg }) => hasLeg[0]!.mode)).toEqual(['rail', 'rail', 'rail'])

  button('Annuler', 'last').click()
  await says('C’est annulé.')
  expect((await settingsIn(opened))?.usualMode).toEqual([])
  expect(await corrected(opened)).toEqual(['metro'])
  await opened.router.push(pathOf(2))
  await says('Mode reconnu par l’appareil.')
  expect(text()).not.toContain('Compté comme')
})

it('this one time it was the train: that stays too, and can be taken back to the usual mode', async () => {
  const opened = await openApp(pathOf(0), {
    fill: async (pod) => {
      await fillTrips(trips)(pod)
      await write(pod, { usualMode: ['tram'] })
    },
  })
  ;({ app } = opened)
  await says('Compté comme « Tramway »')
  await correctTo('Train', false)
  await says('Confirmé par vous.')
  expect(await corrected(opened)).toEqual(['rail'])
  button('Revenir à la source').click()
  await says('Compté comme « Tramway »')
  expect(await corrected(opened)).toEqual([])
})

it('questions say that what is usual does not count in their answers', async () => {
  const opened = await openApp('/ask', {
    fill: async (pod) => {
      await fillTrips(trips)(pod)
      await write(pod, { usualMode: ['tram'] })
    },
  })
  ;({ app } = opened)
  await says('vos modes habituels n’y comptent pas')
  // Asking changes nothing of what was recognised.
  expect(await corrected(opened)).toEqual([])
})

it('many trips at once can say what is usual', async () => {
  const opened = await openApp(`/trips/${month}`, { fill: fillTrips(trips) })
  ;({ app } = opened)
  await says('Choisir plusieurs trajets')
  button('Choisir plusieurs trajets').click()
  await says('0 trajet choisi')
  document.querySelector<HTMLInputElement>('main input[type=checkbox]')!.click()
  await says('1 trajet choisi')
  button('Mode').click()
  await says('Quel mode pour tous')
  // What was ticked of another mode does not go along.
  choose('Vélo électrique')
  await says('Toujours compter « Vélo électrique »')
  choose('Toujours compter')
  choose('Tramway')
  await says('Toujours compter « Tramway »')
  choose('Toujours compter')
  button('Enregistrer', 'last').click()
  await expect.poll(() => corrected(opened), patience).toEqual(['tram'])
  expect((await settingsIn(opened))?.usualMode).toEqual(['tram'])
})

it('settings list every category; what an older app wrote is there, and nothing of it is lost', async () => {
  const opened = await openApp('/settings', {
    fill: async (pod) => {
      await fillTrips(trips)(pod)
      await write(pod, { usualBicycle: 'e-bicycle', weightInKilograms: 70 })
    },
  })
  ;({ app } = opened)
  await says('Vos modes habituels')
  const groups = [
    'Marche',
    'Vélo et trottinette',
    'Bus et car',
    'Train, tram',
    'Voiture',
    'Deux-roues',
  ]
  expect(groups.map(chosen)).toEqual([
    'Comme reconnu : Marche',
    'Vélo électrique',
    'Comme reconnu : Bus',
    'Comme reconnu : Train',
    'Comme reconnu : Voiture',
    'Comme reconnu : Moto',
  ])
  pick('Train, tram', 'tram')
  button('Enregistrer', 'last').click()
  await says('Vos réglages sont gardés')
  const kept = await settingsIn(opened)
  expect(kept).toMatchObject({ usualMode: ['e-bicycle', 'tram'], weightInKilograms: 70 })
  expect(kept).not.toHaveProperty('usualBicycle')

  pick('Vélo et trottinette', '')
  button('Enregistrer', 'last').click()
  await expect.poll(async () => (await settingsIn(opened))?.usualMode, patience).toEqual(['tram'])
})

it('two devices at once change two categories, and both stay', async () => {
  const opened = await openApp('/settings', { fill: fillTrips(trips) })
  ;({ app } = opened)
  await says('Vos modes habituels')
  await write(opened.pod(), { usualMode: ['e-bicycle'], commuteDaysGoal: 120 })
  pick('Train, tram', 'tram')
  button('Enregistrer', 'last').click()
  await expect
    .poll(() => settingsIn(opened), patience)
    .toMatchObject({ usualMode: ['e-bicycle', 'tram'], commuteDaysGoal: 120 })
  await expect.poll(() => chosen('Vélo et trottinette'), patience).toBe('Vélo électrique')
})

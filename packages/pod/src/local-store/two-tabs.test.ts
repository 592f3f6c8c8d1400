// oxlint-disable-next-line import/no-unassigned-import -- it puts a database where browsers have one
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { saveCorrection } from '../corrections/save-correction.ts'
import { correctionTo, deviceWithCopy, tripOn } from './device-with-copy.ts'
import type { Visit } from './device-with-copy.ts'
import type { LocalStore } from './local-store.ts'

let visit: Visit
let other: LocalStore
beforeEach(async () => {
  visit = await deviceWithCopy()
  await visit.fillCopy()
  other = await visit.tab()
  visit.device.isOnline = false
})
afterEach(async () => {
  await other.close()
  await visit.erase()
})

const first = correctionTo('bus', '2026-11-01T10:00:00Z')
const second = { ...first, correction: { ...first.correction, corrects: `${tripOn(2).id}-1` } }

it.each([
  ['at once', (works: (() => Promise<unknown>)[]) => Promise.all(works.map((work) => work()))],
  [
    'one after the other',
    async ([one, two]: (() => Promise<unknown>)[]) => {
      await one!()
      await two!()
    },
  ],
])('what two tabs change without network, %s, all arrives', async (_, inTurn) => {
  const [here, there] = [visit.fetch(), other.through(visit.network)]
  expect(await visit.corrections(there)).toEqual([])
  await inTurn([
    () => saveCorrection(first, { fetch: here }),
    () => saveCorrection(second, { fetch: there }),
  ])
  for (const fetch of [here, there]) expect(await visit.corrections(fetch)).toHaveLength(2)
  visit.device.isOnline = true
  await visit.replay()
  expect(await visit.corrections(visit.pod.fetch)).toHaveLength(2)
  expect((await other.state()).waiting).toEqual([])
})

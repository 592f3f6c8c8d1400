import { afterEach, expect, it } from 'vitest'
import type { Territory } from '../territory/territory.ts'
import { assertAccessible, mountInApp } from '../testing/mount.ts'
import LineMap from './LineMap.vue'

const [port, station] = [
  { lon: -1.1523, lat: 46.1573 },
  { lon: -1.1451, lat: 46.1527 },
]
const landmarks = [
  { name: { fr: 'Vieux-Port', en: 'Old port' }, ...port },
  { name: { fr: 'Gare', en: 'Station' }, ...station },
  { name: { fr: 'Place de la gare', en: 'Station square' }, ...station },
  { name: { fr: 'Paris', en: 'Paris' }, lon: 2.35, lat: 48.86 },
]
const outlines = [
  [
    [-1.2, 46.1],
    [-1.1, 46.1],
  ],
] as const
let wrapper: Awaited<ReturnType<typeof mountInApp>>
afterEach(async () => {
  await assertAccessible()
  wrapper.unmount()
})

async function drawn(map: Territory['map'], places: readonly object[] = []) {
  const line = { key: 'ride', points: [port, station], mark: 2 }
  const props = { label: 'Trajet', description: 'Du port à la gare.', lines: [line], places }
  wrapper = await mountInApp(LineMap, { props, territory: map ? { map } : {} })
  return wrapper.findAll('svg text').map((one) => one.text())
}

it('draws lines over a ground with a scale, and says the same in words', async () => {
  expect(await drawn(undefined)).toEqual([expect.stringMatching(/^\d+\sm$/u)])
  expect(wrapper.findAll('path.line')).toHaveLength(1)
  expect(wrapper.text()).toContain('Du port à la gare.')
})

it('shows what people find their way by, as far as it is in sight and free', async () => {
  expect((await drawn({ landmarks, outlines })).slice(0, -1)).toEqual(['Vieux-Port', 'Gare'])
})

it('leaves room for what the map itself names', async () => {
  const start = { key: 'start', kind: 'start', name: '8 h 12', ...port }
  expect((await drawn({ landmarks }, [start])).slice(0, -1)).toEqual(['8 h 12', 'Gare'])
})

it('shows the pictures of a territory instead', async () => {
  const tiles = { url: '/tiles/{z}/{x}/{y}.png', attribution: 'La ville' }
  expect(await drawn({ landmarks, outlines, tiles })).toHaveLength(1)
  expect(wrapper.findAll('image').length).toBeGreaterThan(0)
  expect(wrapper.text()).toContain('La ville')
})

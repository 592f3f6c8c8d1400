import { expect, it } from 'vitest'
import { lanePaces } from '../deliveries/lane-pace.ts'
import { visitHosts } from './visit-hosts.ts'

/** Goes round pods of one server each, or of one; `answer` says what becomes of each visit. */
async function going(
  storages: string[],
  answer: (storage: string, time: number) => number | boolean,
) {
  const visits = new Map<string, number>()
  const waits: number[] = []
  const left = await visitHosts(
    storages.map((storage) => ({ storage })),
    async ({ storage }) => {
      const time = (visits.get(storage) ?? 0) + 1
      visits.set(storage, time)
      const answered = answer(storage, time)
      if (answered === true) return undefined
      return { after: answered === false ? undefined : answered }
    },
    {
      paceOf: lanePaces(),
      wait: async (milliseconds) => waits.push(milliseconds),
      retryScale: 1,
      isOver: () => false,
    },
  )
  const asked = [...visits.values()].reduce((sum, time) => sum + time, 0)
  return { left: left.map(({ storage }) => storage), asked, waits }
}

const podsOf = (host: string, pods: number) =>
  Array.from({ length: pods }, (_, index) => `https://${host}.example/p${index}/`)

it('visits every pod once when all answer', async () => {
  const pods = [...podsOf('one', 40), ...podsOf('two', 3)]
  expect(await going(pods, () => true)).toEqual({ left: [], asked: 43, waits: [0] })
})

it('visits again who did not answer, after the time that the server asked for', async () => {
  const { left, waits } = await going(podsOf('one', 3), (_, time) => (time === 1 ? 60 : true))
  expect([left, waits]).toEqual([[], [0, 60_000]])
})

it('waits for nobody longer than five minutes', async () => {
  const { waits } = await going(podsOf('one', 1), () => 86_400)
  expect(waits).toEqual([0, 300_000, 300_000, 300_000])
})

it('leaves a dead server alone, and reads the others meanwhile', async () => {
  const dead = podsOf('dead', 500)
  const { left, asked } = await going([...dead, ...podsOf('live', 50)], (storage) =>
    storage.includes('live'),
  )
  expect(left.toSorted()).toEqual(dead.toSorted())
  // Four rounds, and in each no more than what was under way when it turned out to be dead.
  expect(asked - 50).toBeLessThan(4 * 25)
})

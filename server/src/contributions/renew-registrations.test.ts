import { expect, it } from 'vitest'
import { keysFrom } from '../keys.ts'
import { worldsOn } from '../releases/testing/counting-world.ts'
import { operatorKeyOf } from '../split/operator-key.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { ownContribution } from './own-contribution.ts'
import { renewRegistrations } from './renew-registrations.ts'

const store = ownDatabase()

it('lets a former secret go, and nobody’s contribution with it', async () => {
  const world = await worldsOn(store)()
  const { dependencies, slug } = world
  await world.join('a1', new Map([[0, 1]]))
  const key = await operatorKeyOf(dependencies)
  const [young, old] = ['y'.repeat(40), 'a secret of the tests with forty characters']
  const both = { ...dependencies, keys: keysFrom([young, old]) }
  expect([await renewRegistrations(both), await renewRegistrations(both)]).toEqual([1, 0])
  await operatorKeyOf(both)
  Object.assign(dependencies, { keys: keysFrom([young]) })
  const mine = await ownContribution({ slug, webId: world.webIdOf('a1') }, dependencies)
  expect(mine).toMatchObject({ state: 'registered', document: world.place('a1') })
  expect(await operatorKeyOf(dependencies)).toEqual(key)
  await world.count()
  expect((await world.current()).report?.counted).toBe(1)
})

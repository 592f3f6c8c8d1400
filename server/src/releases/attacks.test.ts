import { encode, writeTurtle } from '@selfdata/records'
import { civic, pim, solid } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { ownContribution, withdrawContribution } from '../contributions/own-contribution.ts'
import { StorageClaimError } from '../links/errors.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { releasedResult } from './release-body.ts'
import { worldsOn } from './testing/counting-world.ts'
import type { CountingWorld } from './testing/counting-world.ts'

const store = ownDatabase()
const newWorld = worldsOn(store)

/** Twelve people who all use the quay once. */
async function crowd(options: Parameters<typeof newWorld>[0] = {}): Promise<CountingWorld> {
  const world = await newWorld(options)
  for (let index = 1; index <= 12; index += 1) await world.join(`a${index}`, new Map([[0, 1]]))
  return world
}

const counted = async (world: CountingWorld) => {
  await world.count()
  await world.release()
  return (await releasedResult(world.slug, world.dependencies)).body
}
const quayOf = ({ result }: Awaited<ReturnType<typeof counted>>) =>
  result.cells.find(({ cell }) => cell === 0)

describe('what waits in a pod', () => {
  const answer = (body: string) => () =>
    new Response(body, { headers: { 'content-type': 'text/turtle' } })

  it.each<[string, (world: CountingWorld, place: string) => () => Response]>([
    [
      'says more than the closed shape',
      (world, place) => {
        const quads = encode('Contribution', world.offer('evil', new Map([[0, 1]])))
        const more = `<${place}#it> <${civic.question}> "Ada"@en .`
        return answer(writeTurtle(quads, { base: place }) + more)
      },
    ],
    [
      'adds more than one person may',
      (world, place) =>
        answer(
          writeTurtle(encode('Contribution', world.offer('evil', new Map([[0, 41]]))), {
            base: place,
          }),
        ),
    ],
    ['is no Turtle', () => answer('<html>')],
    [
      'never ends',
      () => () => {
        const endless = new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(35)),
        })
        return new Response(endless, { headers: { 'content-type': 'text/turtle' } })
      },
    ],
    ['nests without end', () => answer(`<#it> <#p> ${'('.repeat(10_000)}`)],
    ['leads elsewhere', () => () => Response.redirect('https://a1.example/', 302)],
  ])('and %s does not count, and stops nobody', async (_, made) => {
    const world = await crowd()
    await world.join('evil', new Map([[0, 1]]))
    world.pods.answers.set(world.place('evil'), made(world, world.place('evil')))
    const body = await counted(world)
    expect(body.report).toMatchObject({ registered: 13, counted: 12, refused: 1 })
    expect(quayOf(body)).toMatchObject({ people: 10, count: 10 })
  })

  it('counts as it is at the closing, not as it was', async () => {
    const world = await crowd()
    await world.write('a1', world.offer('a1', new Map([[0, 2]])))
    expect(quayOf(await counted(world))).toMatchObject({ people: 10, count: 15 })
  })

  it('counts once when two lend each other their name', async () => {
    const world = await crowd()
    await world.join('twin', new Map([[0, 1]]))
    await world.write('twin', {
      ...world.offer('twin', new Map([[0, 1]])),
      pseudonym: world.offer('a1', new Map()).pseudonym,
    })
    const { report } = await counted(world)
    expect(report).toMatchObject({ counted: 12, refused: 1 })
  })
})

describe('registering', () => {
  it('twice replaces the first, and the same again changes nothing', async () => {
    const world = await crowd()
    const first = await world.register('a1')
    expect(await world.register('a1')).toEqual(first)
    expect(await counted(world)).toMatchObject({ report: { registered: 12, counted: 12 } })
  })

  it('a document in somebody else’s pod is refused', async () => {
    const world = await crowd()
    await world.pods.open('https://mallory.example/')
    await expect(world.register('mallory', world.place('a1'))).rejects.toMatchObject({
      reason: 'not-in-profile',
    })
    // Nor when Mallory claims the pod in her own profile: it is Ada's by its own account.
    const card = 'https://mallory.example/profile/card'
    await world.pods.put(
      card,
      `<${card}#me> <${pim.storage}> <https://a1.example/> ; <${solid.oidcIssuer}> <https://issuer.example/> .`,
    )
    await expect(world.register('mallory', world.place('a1'))).rejects.toMatchObject({
      reason: 'claimed-by-another',
    })
  })

  it('gives a pod that somebody else claimed first back to whoever owns it', async () => {
    const world = await newWorld()
    await world.pods.open('https://a1.example/')
    await world.pods.open('https://mallory.example/')
    const card = 'https://mallory.example/profile/card'
    await world.pods.put(card, `<${card}#me> <${pim.storage}> <https://a1.example/> .`)
    await world.register('mallory', world.place('a1'))
    await world.register('a1')
    const of = (name: string) => ({ slug: world.slug, webId: world.webIdOf(name) })
    expect(await ownContribution(of('a1'), world.dependencies)).toMatchObject({
      document: world.place('a1'),
    })
    await expect(ownContribution(of('mallory'), world.dependencies)).rejects.toMatchObject({
      reason: 'no-contribution',
    })
  })

  it.each([
    ['at another place', 'https://a1.example/diary.ttl'],
    ['of another host', 'https://a1.example/selfdata/contributions/lane.elsewhere.example.ttl'],
    ['by a way round', 'https://a2.example/../a1.example/selfdata/contributions/lane.ttl'],
  ])('a document %s is refused', async (_, document) => {
    const world = await crowd()
    await expect(world.register('a1', document)).rejects.toBeInstanceOf(StorageClaimError)
  })

  it('is over with the closing, and can be taken back before', async () => {
    const world = await crowd()
    const a1 = { slug: world.slug, webId: world.webIdOf('a1') }
    await withdrawContribution(a1, world.dependencies)
    await withdrawContribution(a1, world.dependencies)
    expect((await counted(world)).report).toMatchObject({ registered: 11 })
    await expect(world.register('a1')).rejects.toMatchObject({ reason: 'not-open' })
  })
})

describe('a result', () => {
  it('says nothing of a small group, nor of a cell that one person makes', async () => {
    const world = await crowd()
    await world.join('few', new Map([[2, 3]]))
    for (let index = 1; index <= 12; index += 1)
      await world.write(
        `a${index}`,
        world.offer(
          `a${index}`,
          new Map([
            [0, 1],
            [4, 1],
          ]),
        ),
      )
    await world.write(
      'few',
      world.offer(
        'few',
        new Map([
          [2, 3],
          [4, 30],
        ]),
      ),
    )
    const { result } = await counted(world)
    const told = new Map(result.cells.map((cell) => [cell.cell, cell]))
    expect(told.get(2)).toEqual({ cell: 2, status: 'withheld' })
    expect(told.get(4)).toEqual({ cell: 4, status: 'withheld' })
    // Nor by a total that they could be worked out from: of the quay, every cell is told.
    expect(result.totals).toEqual([{ by: 'place', key: 'quay', count: 10 }])
  })

  it('says nothing of a group below the minimum, though nobody in it makes up much', async () => {
    const world = await crowd({ changes: { minGroupSize: 11, maxShareOfOne: 0.2 } })
    for (let index = 1; index <= 7; index += 1) await world.join(`few${index}`, new Map([[2, 1]]))
    const { result } = await counted(world)
    expect(result.cells.find(({ cell }) => cell === 2)).toEqual({ cell: 2, status: 'withheld' })
  })

  it('cannot be subtracted from another of the same places and days', async () => {
    const days = { startDate: '2027-04-01', endDate: '2027-04-10' }
    // Not published yet either: what is counted will be.
    await (await crowd({ changes: days })).count()
    const again = await crowd({ changes: { ...days, startDate: '2027-04-10' } })
    await again.join('one-more', new Map([[0, 1]]))
    const { result } = await counted(again)
    expect(new Set(result.cells.map(({ status }) => status))).toEqual(new Set(['withheld']))
    expect(result.totals).toEqual([])
  })
})

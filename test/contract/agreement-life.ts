import {
  keepRequest,
  narrowRequest,
  planEndGrant,
  planGiveGrant,
  planGrant,
  readGrants,
  readInbox,
  sendMessage,
} from '@selfdata/access'
import { expect } from 'vitest'
import { publishRequest } from '../integration/access-request.ts'
import { anybody } from '../integration/access-doors.ts'
import type { AccessWorld } from '../integration/access-world.ts'
import type { Case } from './contract.ts'

/** What people agree on, kept in both pods. */
export const agreements: Record<string, Case> = {
  'goes from a request in the inbox over a narrowed grant to receipt and withdrawal': async (
    world,
  ) => {
    const { owner, second, third, options } = world
    const { top, one, two } = await world.tree()
    const inbox = await openInbox(world, owner)
    const request = await publishRequest(world, top.slice(owner.storage.length))
    await sendMessage(inbox, { kind: 'Offer', actor: second.webId, request: request.id }, second)

    const found = await readInbox(inbox, { ...options, publicFetch: anybody.fetch })
    expect(found).toMatchObject({ spam: [], waiting: 0, requests: [{ claimedBy: second.webId }] })
    const [arrived] = found.requests
    const kept = await keepRequest(arrived?.request ?? request, {
      ...options,
      at: '2026-11-22T09:00:00Z',
    })
    const permissions = [{ target: `${top}a/`, modes: ['read' as const] }]
    const terms = narrowRequest(kept.request, { permissions }, options)
    const plan = await planGiveGrant(terms, options)
    const { grant } = await plan.give({ id: crypto.randomUUID(), at: '2026-11-22T09:05:00Z' })
    // Exactly that, and nothing beside.
    expect(await world.door(second, two)).toEqual(['read'])
    expect(await world.door(second, one)).toEqual([])
    expect(await world.door(third, two)).toEqual([])

    const read = await readGrants(owner.storage, options)
    expect(read.failures).toEqual([])
    const recorded = read.found.find((other) => other.grant.id === grant.id)
    expect(recorded?.grant).toMatchObject({ to: second.webId, permissions })
    const answer = {
      kind: 'Accept' as const,
      request: request.id,
      ...(recorded && { receipt: recorded }),
    }
    await sendMessage(await openInbox(world, second), answer, owner)
    const theirs = { fetch: second.fetch, publicFetch: anybody.fetch }
    const { answers } = await readInbox(`${second.storage}inbox/`, theirs)
    expect(answers).toMatchObject([{ answer: { receipt: { grant: { permissions } } } }])

    const ending = await planEndGrant({ grant }, { ...options, others: [] })
    await ending.end({ kind: 'withdrawn', at: '2026-11-24T00:00:00Z', by: owner.webId })
    expect(await world.door(second, two)).toEqual([])
    const after = (await readGrants(owner.storage, options)).found.find(
      (other) => other.grant.id === grant.id,
    )
    expect(after?.events.map(({ kind }) => kind)).toEqual(['given', 'withdrawn'])
  },
}

async function openInbox({ options, owner }: AccessWorld, who: AccessWorld['owner']) {
  const inbox = `${who.storage}inbox/`
  const drop = { who: 'signed-in', modes: ['append'], on: inbox, reaches: ['this'] } as const
  const theirs = { fetch: who.fetch, me: who.webId, storage: who.storage }
  await (await planGrant(drop, who === owner ? options : theirs)).apply()
  return inbox
}

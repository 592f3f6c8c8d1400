import { deleteResource, memoryStorage, putResource } from '@selfdata/pod'
import { acl } from '@selfdata/vocab'
import { beforeEach, expect, it } from 'vitest'
import { rulesOf } from '../rules/rules-of.ts'
import { planGrant } from './plan-grant.ts'
import { planRevoke } from './plan-revoke.ts'

const bob = { agent: 'https://bob.example/#it' }
const carol = { agent: 'https://carol.example/#it' }

const pod = memoryStorage()
const { storage, webId: me, fetch } = pod
/** What the other device does right after a write of rules. */
let meanwhile: () => Promise<void> = async () => {}
const observed: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  if (init?.method === 'PATCH' && new Request(input).url.endsWith('.ttl.acl')) {
    const act = meanwhile
    meanwhile = async () => {}
    await act()
  }
  return response
}
const options = { fetch: observed, storage, me }
const container = `${storage}trips/`
const document = `${container}2026-03.ttl`

const readers = async (on: string) =>
  (await rulesOf(on, options)).rules
    .filter(({ reaches, modes }) => reaches === 'this' && modes.includes('read'))
    .map(({ who }) => who)

beforeEach(async () => {
  await deleteResource(`${document}.acl`, { fetch }).catch(() => {})
  await putResource(
    `${storage}.acl`,
    `<#owner> a <${acl.Authorization}>; <${acl.agent}> <${me}>; <${acl.accessTo}> <${storage}>;
      <${acl.default}> <${storage}>; <${acl.mode}> <${acl.Read}>, <${acl.Write}>, <${acl.Control}> .`,
    { fetch },
  )
  await putResource(document, '', { fetch })
  await (await planGrant({ who: bob, modes: ['read'], on: container }, options)).apply()
})

it('does not bring back by a copy of inherited rules what another device took away', async () => {
  const giving = await planGrant({ who: carol, modes: ['read'], on: document }, options)
  await (await planRevoke({ who: bob, on: container }, options)).apply()
  await giving.apply()
  expect(await readers(document)).toContainEqual(carol)
  expect(await readers(document)).not.toContainEqual(bob)
})

it('nor what it takes away just while the copy is written', async () => {
  const leaving = await planRevoke({ who: bob, on: container }, options)
  const giving = await planGrant({ who: carol, modes: ['read'], on: document }, options)
  meanwhile = async () => {
    await leaving.apply()
  }
  const given = await giving.apply()
  expect(await readers(document)).toEqual(expect.arrayContaining([carol, { agent: me }]))
  expect(await readers(document)).not.toContainEqual(bob)
  await given.undo()
  expect(await readers(document)).toEqual([{ agent: me }])
})

import { expect, it } from 'vitest'
import { notedPermissions } from './noted-permissions.ts'

const who = { agent: 'https://bus.example/#it' }
const on = 'https://me.example/selfdata/trips/'

it('notes the access of a container and of what lies in it as one', () => {
  const places = [
    { on, reaches: 'this', modes: ['read', 'append'] },
    { on, reaches: 'members', modes: ['append', 'read'] },
  ] as const
  const finding = {
    kind: 'unexplained',
    who,
    places: places.map((one) => ({ ...one, modes: [...one.modes] })),
  } as const
  expect(notedPermissions({ ...finding, places: [...finding.places] })).toEqual({
    to: who.agent,
    permissions: [{ target: on, modes: ['read', 'append'] }],
  })
})

it('notes nothing that an agreement would make wider, or that is nobody’s in particular', () => {
  const places = [{ on, reaches: 'this' as const, modes: ['read' as const] }]
  expect(notedPermissions({ kind: 'unexplained', who, places })).toBeUndefined()
  expect(notedPermissions({ kind: 'unexplained', who: 'everyone', places })).toBeUndefined()
  const file = [{ on: `${on}2026-03.ttl`, reaches: 'this' as const, modes: ['read' as const] }]
  expect(notedPermissions({ kind: 'unexplained', who, places: file })?.permissions).toHaveLength(1)
})

import type { Place } from '@selfdata/access'
import { expect, it } from 'vitest'
import { placeLines } from './place-lines.ts'

const from = 'here' as const
const folder = 'https://pod.example/selfdata/'

it.each<[string, Place, object[]]>([
  [
    'says once what a folder and its members share',
    { on: folder, from, modes: ['read'], membersModes: ['read'] },
    [{ modes: ['read'] }],
  ],
  [
    'tells apart who may only look at the list, and who may do more inside',
    { on: folder, from, modes: ['read'], membersModes: ['read', 'append'] },
    [
      { modes: ['read'], only: 'itself' },
      { modes: ['read', 'append'], only: 'members' },
    ],
  ],
  [
    'says of an inbox that one may put in, not look in',
    { on: folder, from, modes: ['append'], membersModes: [] },
    [{ modes: ['append'], only: 'itself' }],
  ],
  [
    'says of a document what may be done with it',
    { on: `${folder}a.ttl`, from, modes: ['read'], membersModes: [] },
    [{ modes: ['read'] }],
  ],
  [
    'says nothing where nothing is allowed',
    { on: `${folder}a.ttl`, from, modes: [], membersModes: [] },
    [],
  ],
])('%s', (_, place, lines) => {
  expect(placeLines([place])).toEqual(lines.map((one) => ({ on: place.on, from, ...one })))
})

import { describe, expect, it } from 'vitest'
import { search } from './search.ts'
import type { Findable } from './search.ts'

const list: Findable[] = [
  { kind: 'history', title: 'Yélo a lu : validations', detail: '3 mars', to: '/history' },
  { kind: 'who', title: '« Élodie »', detail: 'pod.example/elodie', to: '/access/who/1' },
  { kind: 'data', title: 'Validations de carte', detail: 'Yélo', to: '/data/validations/yelo' },
  { kind: 'who', title: 'Régie Yélo', detail: 'Service', to: '/access/who/2', words: 'bus' },
  { kind: 'who', title: 'Yélo', detail: 'Service', to: '/access/who/3' },
]
const titles = (query: string) =>
  search(list, query).flatMap(({ found }) => found.map(({ title }) => title))

describe('searching', () => {
  it('minds neither accents nor case, and wants every word', () => {
    expect(titles('ELODIE')).toEqual(['« Élodie »'])
    expect(titles('yelo validations')).toEqual(['Validations de carte', 'Yélo a lu : validations'])
    expect(titles('yelo élodie')).toEqual([])
  })

  it('puts people first, and what begins with the word before the rest', () => {
    expect(titles('yélo')).toEqual([
      'Yélo',
      'Régie Yélo',
      'Validations de carte',
      'Yélo a lu : validations',
    ])
  })

  it('knows more words than it shows, finds nothing for nothing, and says how much there is', () => {
    expect(titles('bus')).toEqual(['Régie Yélo'])
    expect(search(list, '  ')).toEqual([])
    expect(search(list, 'yelo', { limit: 1 })[0]).toMatchObject({ total: 2 })
  })
})

import { letterLink } from '@selfdata/city'
import { beforeEach, expect, it } from 'vitest'
import { forgetLetter, keptLetter, letterOf, takeLetter } from './letter.ts'

const letter = { service: 'yelo', code: '7GKP-3M2Q-9XTD' }

beforeEach(() => sessionStorage.clear())

it('reads what the city prints on its letters', () => {
  const link = letterLink({ app: 'https://home.example/', ...letter })
  expect(letterOf(new URL(link).hash)).toEqual(letter)
  expect(new URL(link).search).toBe('')
})

it.each(['', '#service=yelo', '#code=7GKP', `#service=yelo&code=${'7'.repeat(200)}`])(
  'makes nothing of %s',
  (hash) => expect(letterOf(hash)).toBeUndefined(),
)

it('is kept in the tab until it is used', () => {
  const link = letterLink({ app: 'https://home.example/', ...letter })
  takeLetter(new URL(link).hash, sessionStorage)
  takeLetter('#nothing', sessionStorage)
  expect(keptLetter(sessionStorage)).toEqual(letter)
  forgetLetter(sessionStorage)
  expect(keptLetter(sessionStorage)).toBeUndefined()
})

it('is nothing where something else was kept', () => {
  sessionStorage.setItem('selfdata.home.letter', '{"service":7}')
  expect(keptLetter(sessionStorage)).toBeUndefined()
  sessionStorage.setItem('selfdata.home.letter', 'no')
  expect(keptLetter(sessionStorage)).toBeUndefined()
})

import { arrangements } from '@selfdata/vocab'
import { expect, it } from 'vitest'
import { refusalOfMode } from './allowed-modes.ts'

const [personal, direct, thirdParty, cooperative, trust] = arrangements as [
  (typeof arrangements)[0],
  (typeof arrangements)[0],
  (typeof arrangements)[0],
  (typeof arrangements)[0],
  (typeof arrangements)[0],
]
const city = 'https://city.example/#it'
const coop = 'https://coop.example/#it'
const university = 'https://university.example/#it'
const apart = {
  controller: city,
  processor: coop,
  helper: university,
  bodyOf: (operator: string) => new URL(operator).host,
}

it.each(arrangements.map((one) => [one.title.en, one] as const))(
  'capped counts are allowed under %s',
  (_, arrangement) => {
    expect(refusalOfMode('vector', arrangement, apart)).toBeUndefined()
  },
)

it('records leave a pod only where the model lets somebody see them', () => {
  expect(refusalOfMode('records', direct, apart)).toBeUndefined()
  expect(refusalOfMode('records', thirdParty, apart)).toBeUndefined()
  expect(refusalOfMode('records', personal, apart)).toBe('records-not-seen-in-this-model')
  expect(refusalOfMode('records', cooperative, apart)).toBe('records-not-seen-in-this-model')
  expect(refusalOfMode('records', trust, apart)).toBe('records-not-seen-in-this-model')
})

it('split counting needs an intermediary and two operators of two bodies', () => {
  expect(refusalOfMode('split', trust, apart)).toBeUndefined()
  expect(refusalOfMode('split', direct, apart)).toBe('needs-an-intermediary')
  expect(refusalOfMode('split', trust, { ...apart, helper: undefined! })).toBe(
    'needs-two-operators',
  )
  expect(refusalOfMode('split', trust, { ...apart, bodyOf: () => city })).toBe('one-body')
  expect(refusalOfMode('split', trust, { ...apart, bodyOf: () => undefined })).toBe('one-body')
  expect(refusalOfMode('split', trust, { ...apart, helper: coop })).toBe('one-body')
})

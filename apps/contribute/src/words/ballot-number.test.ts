import { expect, it } from 'vitest'
import { addressOfBallot, shownNumber, typedNumber } from './ballot-number.ts'

const serial = 'aB3-_fGh1234567890xyzXYZ'

it('reads a number back from what is shown, and from the address behind the code', () => {
  expect(shownNumber(serial)).toBe('aB3- _fGh 1234 5678 90xy zXYZ')
  expect(typedNumber(` ${shownNumber(serial)} `)).toBe(serial)
  expect(typedNumber(addressOfBallot('https://app.example/vote', serial))).toBe(serial)
  expect(typedNumber('')).toBe('')
})

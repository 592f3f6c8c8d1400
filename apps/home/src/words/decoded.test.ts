import { expect, it } from 'vitest'
import { decoded } from './decoded.ts'

it.each([
  ['%C3%A9t%C3%A9%20.jpg', 'été .jpg'],
  ['a%2Fb', 'a%2Fb'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['100%', '100%'],
  ['pay%E2%80%AEgpj.exe', 'paygpj.exe'],
])('%s reads %s', (text, shown) => {
  expect(decoded(text)).toBe(shown)
})

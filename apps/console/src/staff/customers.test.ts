import { expect, it } from 'vitest'
import { customersIn } from './customers.ts'

it('takes the first cell of each line, once, whatever parts the cells', () => {
  expect(customersIn('\uFEFFcarte;nom\r\n0017;A\r\n0018;B\r\n0017;A\r\n\r\n')).toEqual([
    '0017',
    '0018',
  ])
  expect(customersIn('12\n13\n')).toEqual(['12', '13'])
  expect(customersIn('client\tnom\n"a;1"\tx')).toEqual(['a;1'])
  expect(customersIn('"say ""1"""')).toEqual(['say "1"'])
})

it('finds nothing in nothing', () => {
  expect(customersIn(' \n\n')).toEqual([])
})

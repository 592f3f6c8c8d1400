import { DrizzleQueryError } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { isDatabaseAway } from './database-away.ts'

const coded = (code: string, more: object = {}) =>
  Object.assign(new Error('failed'), { code, ...more })
const asked = (cause: Error) => new DrizzleQueryError('select 1', [], cause)

it.each<[string, unknown]>([
  ['nobody listens', coded('ECONNREFUSED', { syscall: 'connect' })],
  ['its socket is gone', asked(coded('ENOENT', { syscall: 'connect' }))],
  ['it ends our work', asked(coded('57P01'))],
  ['it is starting', coded('57P03')],
  ['we write into a connection that is gone', asked(coded('EPIPE', { syscall: 'write' }))],
  ['the connection broke', asked(new Error('Connection terminated unexpectedly'))],
])('a database is away when %s', (_, error) => {
  expect(isDatabaseAway(error)).toBe(true)
})

it.each<[string, unknown]>([
  ['a statement is wrong', asked(coded('42601'))],
  ['a file is not there', coded('ENOENT', { syscall: 'open' })],
  [
    'another server is not reached',
    new TypeError('fetch failed', { cause: coded('ECONNREFUSED') }),
  ],
  ['what was thrown is no error', 'Connection terminated'],
])('a database is not away when %s', (_, error) => {
  expect(isDatabaseAway(error)).toBe(false)
})

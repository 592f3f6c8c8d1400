import { expect, it } from 'vitest'
import { createLog } from './log.ts'

function written(): { lines: string[]; write: (line: string) => void } {
  const lines: string[] = []
  return { lines, write: (line) => lines.push(line) }
}

it('writes only what is on its list', () => {
  const out = written()
  const secret = { webId: 'https://alice.example/#me', count: 3 }
  createLog('info', out).info('delivered', secret)
  expect(JSON.parse(out.lines[0] ?? '')).toMatchObject({ msg: 'delivered', count: 3 })
  expect(out.lines[0]).not.toContain('alice')
})

it('names the class of an error and its place, never its message', () => {
  const out = written()
  const error = new TypeError('Writing <https://alice.example/selfdata/> failed')
  createLog('info', out).error('failed', { error })
  expect(out.lines[0]).toContain('TypeError')
  expect(out.lines[0]).toContain('log.test.ts')
  expect(out.lines[0]).not.toContain('alice')
})

it('cannot be made to write a second line', () => {
  const out = written()
  createLog('info', out).warn('refused', { reason: 'x\n{"msg":"forged"}' })
  expect(out.lines).toHaveLength(1)
  expect(out.lines[0]?.trim().split('\n')).toHaveLength(1)
})

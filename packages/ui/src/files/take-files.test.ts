import { expect, it, vi } from 'vitest'
import { takeFiles } from './take-files.ts'

it('gives what was chosen, and lets the same be chosen again', () => {
  const input = document.createElement('input')
  input.type = 'file'
  const file = new File(['{}'], 'ballot.json')
  Object.defineProperty(input, 'files', { value: [file] })
  // A browser tells of no change when a field already holds the file.
  const empty = vi.spyOn(input, 'value', 'set')
  let taken: File[] = []
  input.addEventListener('change', (event) => (taken = takeFiles(event)))
  input.dispatchEvent(new Event('change'))
  expect(taken).toEqual([file])
  expect(empty).toHaveBeenCalledWith('')
})

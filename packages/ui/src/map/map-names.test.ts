import { expect, it } from 'vitest'
import { placedNames } from './map-names.ts'

const size = { width: 600, height: 400 }
const placed = (names: Parameters<typeof placedNames>[0], taken: { x: number; y: number }[] = []) =>
  placedNames(names, { size, taken }).map(({ name }) => name)

it('leaves out a name that would cover an earlier one', () => {
  const names = [
    { x: 300, y: 200, name: 'Station' },
    { x: 320, y: 205, name: 'Market' },
    { x: 320, y: 230, name: 'Old port' },
  ]
  expect(placed(names)).toEqual(['Station', 'Old port'])
  expect(placed(names, [{ x: 250, y: 200 }])).toEqual(['Market', 'Old port'])
})

it('leaves out what is cut by the edge, or lies beneath the buttons or the scale', () => {
  const names = [
    { x: 300, y: -20, name: 'Beyond' },
    { x: 300, y: 396, name: 'Cut' },
    { x: 580, y: 60, name: 'Buttons' },
    { x: 20, y: 390, name: 'Scale' },
    { x: 590, y: 300, name: 'Left of its spot' },
  ]
  expect(placed(names)).toEqual(['Left of its spot'])
})

import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { accessibilityProblems, button } from '../testing/index.ts'
import { mountInApp } from '../testing/mount.ts'
import LongTable from './LongTable.vue'

enableAutoUnmount(afterEach)

const columns = [{ key: 'name', label: 'Période' }]
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: String(index), name: `Jour ${index}` }))
const shown = () => document.querySelectorAll('tbody tr').length

it('shows the beginning, says how many lines there are, and shows all on demand', async () => {
  await mountInApp(LongTable, { props: { caption: 'Écarts', columns, rows: rowsOf(75) } })
  expect(shown()).toBe(10)
  button('Voir les 75 lignes').click()
  await expect.poll(shown).toBe(75)
  expect(await accessibilityProblems()).toEqual([])
  button('En montrer moins').click()
  await expect.poll(shown).toBe(10)
})

it('does not fold away two lines', async () => {
  await mountInApp(LongTable, { props: { caption: 'Écarts', columns, rows: rowsOf(12) } })
  expect(shown()).toBe(12)
  expect(document.querySelector('button')).toBeNull()
})

import { encode } from 'uqr'
import { afterEach, expect, it } from 'vitest'
import { assertAccessible, mountInApp } from '../testing/mount.ts'
import QrCode from './QrCode.vue'

let wrapper: Awaited<ReturnType<typeof mountInApp>>

afterEach(async () => {
  await assertAccessible()
  wrapper.unmount()
})

const text = 'https://home.example/given#from=https%3A%2F%2Fada.example%2Fcard%23me'

/** The modules that a path darkens, back from its runs. */
function modulesOf(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/gu)) {
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(run))
  }
  return rows
}

it('draws every dark module of the code, and says what it leads to', async () => {
  wrapper = await mountInApp(QrCode, { props: { text, label: 'Lien à scanner' } })
  const wanted = encode(text, { ecc: 'M', border: 4 })
  const path = wrapper.get('path').attributes('d')!
  expect(modulesOf(path, wanted.size)).toEqual(wanted.data)
  expect(wrapper.attributes('aria-label')).toBe('Lien à scanner')
})

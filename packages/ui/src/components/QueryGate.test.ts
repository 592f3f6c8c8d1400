import { UnreachableError } from '@selfdata/pod'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { h, nextTick, shallowRef } from 'vue'
import { assertAccessible, mountInApp } from '../testing/mount.ts'
import { together } from './query-state.ts'
import QueryGate from './QueryGate.vue'

const failed = new UnreachableError('Reading', 'https://pod.example/', 'no connection')
const data = shallowRef<readonly string[]>()
const error = shallowRef<unknown>()
const isLoading = shallowRef(false)
const refetch = vi.fn<() => Promise<void>>(async () => {})
const slots = {
  default: (({ data: found }: { data: readonly string[] }) =>
    h(
      'ul',
      found.map((one) => h('li', one)),
    )) as () => unknown,
  empty: () => h('p', 'Rien ici'),
}
let wrapper: Awaited<ReturnType<typeof mountInApp>>

beforeEach(async () => {
  data.value = error.value = undefined
  refetch.mockClear()
  wrapper = await mountInApp(QueryGate, {
    props: { query: { data, error, isLoading, refetch }, level: 1 },
    slots,
  })
})
afterEach(async () => {
  await assertAccessible()
  wrapper.unmount()
  document.body.replaceChildren()
})

it('says that it is being read, then shows what was found', async () => {
  expect(wrapper.get('[role=status]').text()).toBe('Lecture en cours…')
  data.value = ['un', 'deux']
  await nextTick()
  expect(wrapper.findAll('li').map((one) => one.text())).toEqual(['un', 'deux'])
  expect(wrapper.find('[role=status]').exists()).toBe(false)
})

it('says where nothing was found', async () => {
  data.value = []
  await nextTick()
  expect(wrapper.text()).toBe('Rien ici')
})

it('says why there is nothing to show, as the heading of the page, and reads again', async () => {
  error.value = failed
  await nextTick()
  expect(wrapper.get('[role=alert] h1').text()).not.toBe('')
  await wrapper.get('button').trigger('click')
  expect(refetch).toHaveBeenCalledOnce()
})

it('keeps what was read once when reading it again fails', async () => {
  data.value = ['un']
  error.value = failed
  await nextTick()
  expect(wrapper.get('li').text()).toBe('un')
  expect(wrapper.find('[role=alert]').exists()).toBe(true)
  await wrapper.get('button').trigger('click')
  expect(refetch).toHaveBeenCalledOnce()
})

it('waits for each of several, and says what failed of any', async () => {
  const names = { data, error, isLoading, refetch }
  const count = { ...names, data: shallowRef<number>(), error: shallowRef<unknown>() }
  const both = together({ names, count })
  data.value = ['un']
  expect(both.data.value).toBeUndefined()
  count.data.value = 1
  expect(both.data.value).toEqual({ names: ['un'], count: 1 })
  count.error.value = failed
  expect(both.error.value).toBe(failed)
  await both.refetch()
  expect(refetch).toHaveBeenCalledTimes(2)
})

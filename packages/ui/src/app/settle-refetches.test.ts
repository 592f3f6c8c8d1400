import { PiniaColada, useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { patience } from '../testing/page.ts'
import { settleRefetches } from './settle-refetches.ts'

/** A page with one query and one act, after which the query is asked again. */
function pageWith(
  settle: 'onSuccess' | 'onSettled',
  query: (asked: { signal: AbortSignal }) => Promise<string>,
) {
  const page = defineComponent(() => {
    const cache = useQueryCache()
    const { data } = useQuery({ key: ['profile'], query })
    const { mutate, isLoading, status } = useMutation({
      mutation: async () => 'kept',
      [settle]: () => cache.invalidateQueries(),
    })
    const hint = () => void cache.invalidateQueries()
    return () => [
      h('p', `${data.value} ${status.value} ${isLoading.value ? 'busy' : 'done'}`),
      h('button', { class: 'act', onClick: () => mutate() }),
      h('button', { class: 'hint', onClick: hint }),
    ]
  })
  return mount(page, {
    global: { plugins: [createPinia(), [PiniaColada, { plugins: [settleRefetches] }]] },
  })
}

it.each(['onSuccess', 'onSettled'] as const)(
  'an act is done although what is read again %s is read once more because of a hint',
  async (settle) => {
    let asked = 0
    const wrapper = pageWith(settle, async ({ signal }) => {
      asked += 1
      if (asked !== 2) return `answer ${asked}`
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      throw signal.reason
    })
    await vi.waitFor(() => expect(wrapper.text()).toContain('answer 1'), patience)
    await wrapper.get('.act').trigger('click')
    await vi.waitFor(() => expect(asked).toBe(2), patience)
    await wrapper.get('.hint').trigger('click')
    await vi.waitFor(() => expect(wrapper.text()).toBe('answer 3 success done'), patience)
  },
)

it.each(['onSuccess', 'onSettled'] as const)(
  'an act is done although the pod is out of reach %s',
  async (settle) => {
    let asked = 0
    const wrapper = pageWith(settle, async () => {
      asked += 1
      if (asked > 1) throw new TypeError('Failed to fetch')
      return 'answer 1'
    })
    await vi.waitFor(() => expect(wrapper.text()).toContain('answer 1'), patience)
    await wrapper.get('.act').trigger('click')
    await vi.waitFor(() => expect(wrapper.text()).toBe('answer 1 success done'), patience)
  },
)

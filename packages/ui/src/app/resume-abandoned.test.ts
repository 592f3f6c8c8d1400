import { PiniaColada, useQuery } from '@pinia/colada'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, it, vi } from 'vitest'
import { defineComponent, h, shallowRef } from 'vue'
import { patience } from '../testing/page.ts'
import { resumeAbandoned } from './resume-abandoned.ts'

it.each([
  ['gives what it has', () => 'no trips'],
  [
    'fails in its own words',
    () => {
      throw new Error('out of reach')
    },
  ],
])('a page gets a whole answer where the query of the page before %s', async (_, ended) => {
  let asked = 0
  const query = async ({ signal }: { signal: AbortSignal }) => {
    asked += 1
    if (asked > 1) return 'twelve trips'
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    return ended()
  }
  const pageNamed = (name: string) =>
    defineComponent(() => {
      const { data, error } = useQuery({ key: ['month'], query })
      return () => h('p', `${name}: ${data.value ?? error.value?.message ?? 'loading'}`)
    })
  const [overview, month] = [pageNamed('overview'), pageNamed('month')]
  const current = shallowRef(overview)
  const wrapper = mount(() => h(current.value), {
    global: { plugins: [createPinia(), [PiniaColada, { plugins: [resumeAbandoned] }]] },
  })
  expect(wrapper.text()).toBe('overview: loading')
  current.value = month
  await vi.waitFor(() => expect(wrapper.text()).toBe('month: twelve trips'), patience)
})

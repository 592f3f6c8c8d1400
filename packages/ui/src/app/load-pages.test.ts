import { describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { endingPages, loadPagesAhead, recoverMissingPages } from './load-pages.ts'
import { patience } from '../testing/page.ts'

const nothing = { render: () => null }

/** A window that notes where it is sent. */
function pageWith({ onLine }: { onLine: boolean }) {
  const assign = vi.fn<(path: string) => void>()
  sessionStorage.clear()
  const page = {
    navigator: { onLine },
    location: { assign },
    sessionStorage,
    requestIdleCallback: (run: () => void) => run(),
  }
  return { page: page as unknown as Window, assign }
}

function routerWith(load: () => Promise<typeof nothing>) {
  const routes = [
    { path: '/', component: nothing },
    { path: '/later', component: load },
  ]
  return createRouter({
    history: createMemoryHistory(),
    routes: endingPages(routes, { patience: 10 }),
  })
}

describe('pages', () => {
  it('are loaded ahead, after the first one stands', async () => {
    const load = vi.fn<() => Promise<typeof nothing>>(async () => nothing)
    const router = routerWith(load)
    void loadPagesAhead(router, pageWith({ onLine: true }).page)
    expect(load).not.toHaveBeenCalled()
    await router.push('/')
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce(), patience)
  })

  it('that are gone are opened anew, once', async () => {
    const { page, assign } = pageWith({ onLine: true })
    const router = routerWith(() => Promise.reject(new TypeError('Failed to fetch')))
    const say = vi.fn<() => void>()
    recoverMissingPages(router, page, say)
    await router.push('/')
    await router.push('/later').catch(() => {})
    expect(say).not.toHaveBeenCalled()
    await router.push('/later').catch(() => {})
    expect(assign.mock.calls).toEqual([['/later']])
    expect(say).toHaveBeenCalledOnce()
  })

  it('that do not come are gone', async () => {
    const { page, assign } = pageWith({ onLine: true })
    const router = routerWith(() => new Promise(() => {}))
    recoverMissingPages(router, page, () => {})
    await router.push('/')
    await router.push('/later').catch(() => {})
    expect(assign.mock.calls).toEqual([['/later']])
  })

  it('that are out of reach offline leave what is on screen', async () => {
    const { page, assign } = pageWith({ onLine: false })
    const router = routerWith(() => Promise.reject(new TypeError('Failed to fetch')))
    const say = vi.fn<() => void>()
    recoverMissingPages(router, page, say)
    await router.push('/')
    await router.push('/later').catch(() => {})
    expect(assign).not.toHaveBeenCalled()
    expect(say).toHaveBeenCalledOnce()
    expect(router.currentRoute.value.path).toBe('/')
  })
})

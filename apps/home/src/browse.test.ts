import { putContainer, putResource } from '@selfdata/pod'
import { describe, expect, it, vi } from 'vitest'
import { openApp } from './testing/open-app.ts'
import { seriousProblems, text } from './testing/page.ts'
import { ride } from './testing/rides.ts'

const wait = { timeout: 8000 }

describe('looking through the pod', () => {
  it('tells line by line what has no card, anywhere in the pod', async () => {
    localStorage.setItem('selfdata.language', 'fr')
    const { app, router } = await openApp('/browse?at=/', {
      before: async (pod) => {
        await ride(pod)
        await putContainer(`${pod.storage}notes/`, { fetch: pod.fetch })
        await putResource(`${pod.storage}notes/plain.txt`, 'Bonjour', {
          fetch: pod.fetch,
          contentType: 'text/plain',
        })
      },
    })
    await vi.waitFor(() => expect(text()).toContain('Tout mon pod'), wait)
    await router.push({ path: '/browse', query: { at: '/profile/card' } })
    await vi.waitFor(() => expect(text()).toContain('ligne par ligne'), wait)
    expect(text()).toContain('Alix')
    expect(await seriousProblems()).toEqual([])
    await router.push({ path: '/browse', query: { at: '/notes/plain.txt' } })
    await vi.waitFor(() => expect(text()).toContain('Bonjour'), wait)
    app.unmount()
  })
})

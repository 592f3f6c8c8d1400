import { afterEach, expect, it, vi } from 'vitest'
import { accessibilityProblems, patience } from '@selfdata/ui/testing'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'
import { text } from './testing/page.ts'
import { ride } from './testing/rides.ts'

let app: App | undefined
afterEach(() => app?.unmount())

it('says in plain words what the pod’s server can do, details folded away', async () => {
  localStorage.setItem('selfdata.language', 'fr')
  ;({ app } = await openApp('/server', { before: ride }))
  const adds = 'Un ajout se fait entièrement ou pas du tout'
  await vi.waitFor(() => expect(text()).toContain(adds), patience)
  expect(text()).toContain('Un accès donné à une personne vaut pour toutes ses applications')
  expect(document.querySelector('main details')?.hasAttribute('open')).toBe(false)
  expect(await accessibilityProblems()).toEqual([])
})

import type { MemoryStorage } from '@selfdata/pod'
import { createSelfdataApp } from '@selfdata/ui'
import axe from 'axe-core'
import App from '../App.vue'
import { routes } from '../routes.ts'
import { fillTryOut } from '../try-out/fill.ts'

const messages = {
  fr: () => import('../locales/fr.json'),
  en: () => import('../locales/en.json'),
}

export interface OpenOptions {
  /** Puts something into the pod; without it, the invented year. */
  fill?: (pod: MemoryStorage) => Promise<void>
  /** Answers instead of the pod where it returns something. */
  answer?: (request: Request) => Response | Promise<Response> | undefined
  signedIn?: boolean
}

/** The whole app in French, over a pod in memory, with every request to it noted. */
export async function openApp(path: string, options: OpenOptions = {}) {
  const { fill = fillTryOut, answer, signedIn = true } = options
  const requests: Request[] = []
  let kept: MemoryStorage | undefined
  window.localStorage.setItem('selfdata.language', 'fr')
  if (signedIn) window.sessionStorage.setItem('selfdata.try-out', 'yes')
  else window.sessionStorage.clear()
  window.fetch = async () => Response.json({})
  window.history.replaceState({}, '', path)
  const { app, router } = await createSelfdataApp({
    root: App,
    routes,
    messages,
    fillTryOut: async (pod) => {
      await fill(pod)
      kept = { ...pod }
      Object.assign(pod, {
        fetch: async (...request: Parameters<typeof fetch>) => {
          const asked = new Request(...request)
          requests.push(asked.clone())
          return (await answer?.(asked.clone())) ?? kept!.fetch(asked)
        },
      })
    },
  })
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  app.mount(root)
  await router.isReady()
  return { app, router, requests, pod: () => kept! }
}

/** What axe finds. Contrast, and which of two navigations is shown, are checked in a browser. */
export async function accessibilityProblems(): Promise<string[]> {
  const inBrowser = { 'color-contrast': { enabled: false }, 'landmark-unique': { enabled: false } }
  const { violations } = await axe.run(document.body, { rules: inBrowser })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

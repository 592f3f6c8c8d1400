import type { MemoryStorage } from '@selfdata/pod'
import { createSelfdataApp } from '../app/create-selfdata-app.ts'
import type { SelfdataAppOptions } from '../app/create-selfdata-app.ts'
import type { FillTryOut } from '../try-out/try-out.ts'

export interface OpenOptions {
  /** Puts something into the pod; without it, what the app's try-out invents. */
  fill?: FillTryOut
  /** Answers instead of the pod where it returns something. */
  answer?: (request: Request) => Response | Promise<Response> | undefined
  /** Answers everything that is not the pod: the app's own server, the city's. */
  elsewhere?: typeof fetch
  signedIn?: boolean
}

type Parts = Pick<SelfdataAppOptions, 'root' | 'routes' | 'messages'> & { fillTryOut: FillTryOut }

const nothing: typeof fetch = async () => Response.json({})

/** Opens the whole of an app in French, over a pod in memory, with every request to it noted. */
export function appOpener({ fillTryOut, ...parts }: Parts) {
  return async (path: string, options: OpenOptions = {}) => {
    const { fill = fillTryOut, answer, elsewhere = nothing, signedIn = true } = options
    const requests: Request[] = []
    let kept: MemoryStorage | undefined
    window.localStorage.setItem('selfdata.language', 'fr')
    if (signedIn) window.sessionStorage.setItem('selfdata.try-out', 'yes')
    else window.sessionStorage.clear()
    window.fetch = elsewhere
    window.history.replaceState({}, '', path)
    const { app, router } = await createSelfdataApp({
      ...parts,
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
}

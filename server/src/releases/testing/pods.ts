import { memoryStorage } from '@selfdata/pod'
import { pim, solid } from '@selfdata/vocab'

/** Pods in memory, each on a host of its own, and what they are asked. */
export interface Pods {
  /** As whoever is signed in; pods here refuse nobody but by `answers`. */
  fetch: typeof fetch
  /** Every request, `GET https://p1.example/…`. */
  asked: string[]
  /** What an address answers instead. */
  answers: Map<string, () => Response | Promise<Response>>
  /** Opens a pod with a profile that names it. */
  open: (storage: string) => Promise<void>
  put: (url: string, turtle: string) => Promise<void>
  read: (url: string) => Promise<string>
}

const turtle = { 'content-type': 'text/turtle' }

export function createPods(): Pods {
  const pods = new Map<string, typeof fetch>()
  const asked: string[] = []
  const answers = new Map<string, () => Response | Promise<Response>>()
  const send: typeof fetch = async (input, init) => {
    const { method, url } = new Request(input, init)
    asked.push(`${method} ${url}`)
    const answer = answers.get(url)
    if (answer) return answer()
    const pod = pods.get(`${new URL(url).origin}/`)
    if (!pod) throw new TypeError('fetch failed')
    if (method === 'POST') return new Response(undefined, { status: 201 })
    return pod(input, init)
  }
  const put = async (url: string, body: string) => {
    await pods.get(`${new URL(url).origin}/`)!(url, { method: 'PUT', headers: turtle, body })
  }
  return {
    fetch: send,
    asked,
    answers,
    put,
    read: async (url) => (await pods.get(`${new URL(url).origin}/`)!(url)).text(),
    open: async (storage) => {
      pods.set(storage, memoryStorage({ storage }).fetch)
      const profile = `${storage}profile/card`
      await put(
        profile,
        `<${profile}#me> <${pim.storage}> <${storage}> ; <${solid.oidcIssuer}> <https://issuer.example/> .`,
      )
    },
  }
}

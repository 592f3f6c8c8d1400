import { createPerson } from '@selfdata/lab'
import type { Person } from '@selfdata/lab'
import { serviceSession } from '@selfdata/server'
import type { Fetch } from '@selfdata/pod'

/** Somebody with a pod on the test server, signed in. */
export interface TestPerson extends Person {
  readonly fetch: Fetch
  /** Signed in as well, with every request sent another way: through a proxy, or counted. */
  readonly fetchThrough: (send: Fetch) => Fetch
}

/** Makes somebody with an account and a pod of a name not used before. */
export async function newPerson(
  baseUrl: string,
  options: { linkStorage?: boolean } = {},
): Promise<TestPerson> {
  const pod = `p${crypto.randomUUID().slice(0, 13)}`
  const person = await createPerson(
    { baseUrl },
    { email: `${pod}@example.org`, password: 'secret', name: 'Ada Test', pod, ...options },
  )
  const fetchThrough = (send: Fetch) => serviceSession(person, { fetch: send }).fetch
  return { ...person, fetch: fetchThrough(fetch), fetchThrough }
}

/** A `fetch` that remembers what it sent. */
export function counted(send: Fetch): { fetch: Fetch; sent: string[]; writes: () => string[] } {
  const sent: string[] = []
  return {
    sent,
    writes: () => sent.filter((line) => !/^(GET|HEAD) /.test(line)),
    fetch: async (input, init) => {
      const { method, url } = new Request(input, init)
      sent.push(`${method} ${new URL(url).pathname}`)
      return send(input, init)
    },
  }
}

import { notify, pim, solid } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { memoryAuthentication } from '../session/memory-authentication.ts'
import { useSession } from '../session/session.ts'
import { copyWith } from '../testing/copy-with.ts'
import { mountInApp } from '../testing/mount.ts'
import { useChangeHints } from './use-change-hints.ts'
import { patience } from '../testing/page.ts'

const root = 'https://ada.example/'
const webId = `${root}card#me`
const sockets: FakeSocket[] = []

class FakeSocket extends EventTarget {
  readonly url: string
  isClosed = false
  constructor(url: string) {
    super()
    this.url = url
    sockets.push(this)
  }
  close() {
    this.isClosed = true
  }
}

/** A server with a catalogue that tells of changes, as far as a page asks it. */
const pod: typeof fetch = async (input, init) => {
  const { method, url } = new Request(input, init)
  const turtle = (body: string, link = '') =>
    new Response(method === 'HEAD' ? null : body, {
      headers: { 'content-type': 'text/turtle', ...(link && { link }) },
    })
  if (url === `${root}card`) return turtle(`<${webId}> <${pim.storage}> <${root}> .`)
  if (url === `${root}channels`) return Response.json({ receiveFrom: 'wss://ada.example/1' })
  if (url === `${root}about`)
    return turtle(`<channels> <${notify.channelType}> <${notify.WebSocketChannel2023}> .`)
  return turtle('', `<${root}about>; rel="${solid.storageDescription}"`)
}

afterEach(() => vi.unstubAllGlobals())

it('what another device changed is drawn again, and a page that is left listens no more', async () => {
  vi.stubGlobal('WebSocket', FakeSocket)
  let read = 0
  const page = defineComponent(() => {
    useChangeHints()
    useQuery({ key: ['month'], query: async () => ++read })
    const session = useSession()
    void session.finish('https://app.example/callback.html')
    return () => h('main')
  })
  const { copy } = copyWith({}, { isOn: false })
  const wrapper = await mountInApp(page, {
    authentication: memoryAuthentication({ webId, issuer: root }, { fetch: pod }),
    plainFetch: pod,
    copy,
  })
  await vi.waitFor(() => expect(sockets).toHaveLength(1), patience)
  expect(sockets[0]!.url).toBe('wss://ada.example/1')
  const before = read
  sockets[0]!.dispatchEvent(new Event('message'))
  sockets[0]!.dispatchEvent(new Event('message'))
  await vi.waitFor(() => expect(read).toBe(before + 1), patience)
  wrapper.unmount()
  expect(sockets[0]!.isClosed).toBe(true)
})

import { afterEach, expect, it, vi } from 'vitest'
import { keepListening } from './keep-listening.ts'

/** Far longer than it takes, on a machine that does much else. */
const patience = { timeout: 20_000 }
const sockets: Socket[] = []

class Socket extends EventTarget {
  readonly url: string
  constructor(url: string) {
    super()
    this.url = url
    sockets.push(this)
  }
  say(type: 'open' | 'message' | 'close') {
    this.dispatchEvent(new Event(type))
  }
  close() {
    this.say('close')
  }
}

afterEach(() => sockets.splice(0))

/** Listens, with pauses that a test ends itself. */
function listening() {
  const stop = new AbortController()
  const hint = vi.fn<() => void>()
  const pauses: number[] = []
  let goOn = () => {}
  const done = keepListening('wss://pod.example/1', hint, {
    signal: stop.signal,
    openSocket: (url) => new Socket(url) as unknown as WebSocket,
    renew: () => Promise.resolve('wss://pod.example/new'),
    pause: (milliseconds) => {
      pauses.push(milliseconds)
      return new Promise((resolve) => (goOn = resolve))
    },
  })
  /** Goes on when the pause has begun, and waits for the next socket. */
  const reopened = async () => {
    const [paused, before] = [pauses.length, sockets.length]
    await vi.waitFor(
      () => expect(pauses.length).toBeGreaterThanOrEqual(Math.max(paused, before)),
      patience,
    )
    goOn()
    await vi.waitFor(() => expect(sockets).toHaveLength(before + 1), patience)
    return sockets.at(-1)!
  }
  return { stop, hint, pauses, done, reopened }
}

it('a socket that closes is opened again, later each time, and people look for what they missed', async () => {
  const { hint, pauses, reopened } = listening()
  sockets[0]!.say('open')
  expect(hint).not.toHaveBeenCalled()
  sockets[0]!.say('close')
  const second = await reopened()
  expect(second.url).toBe('wss://pod.example/1')
  second.say('open')
  expect(hint).toHaveBeenCalledTimes(1)
  second.say('close')
  const third = await reopened()
  third.say('open')
  third.say('message')
  expect(hint).toHaveBeenCalledTimes(3)
  third.say('close')
  await reopened()
  expect(pauses).toEqual([1000, 2000, 1000])
})

it('a channel that the server has forgotten is asked for anew', async () => {
  const { reopened } = listening()
  sockets[0]!.say('close')
  expect((await reopened()).url).toBe('wss://pod.example/new')
})

it('whoever stopped listening opens nothing more', async () => {
  const { stop, done, pauses } = listening()
  stop.abort()
  await expect(done).resolves.toBeUndefined()
  expect(sockets).toHaveLength(1)
  expect(pauses).toEqual([])
})

import { expect, it, vi } from 'vitest'
import { patience } from '../testing/page.ts'
import { onlineAgain } from './online-again.ts'

/** A page on a device with or without a network. */
function pageThat(isOnline: boolean) {
  const page = Object.assign(new EventTarget(), { navigator: { onLine: isOnline } })
  return page as unknown as Window
}

it('whoever waits goes on once the device has a network, and not before', async () => {
  const { signal } = new AbortController()
  const page = pageThat(false)
  const added = vi.spyOn(page, 'addEventListener')
  const waiting = onlineAgain(1, { page, signal })
  await vi.waitFor(
    () => expect(added).toHaveBeenCalledWith('online', expect.anything(), expect.anything()),
    patience,
  )
  page.dispatchEvent(new Event('online'))
  await expect(waiting).resolves.toBeUndefined()
  await expect(onlineAgain(1, { page: pageThat(true), signal })).resolves.toBeUndefined()
})

it('whoever leaves waits no more', async () => {
  const stop = new AbortController()
  const waiting = onlineAgain(1e6, { page: pageThat(true), signal: stop.signal })
  stop.abort(new Error('left'))
  await expect(waiting).rejects.toThrow('left')
})

import { pim } from '@selfdata/vocab'
import { expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { memoryAuthentication } from '../session/memory-authentication.ts'
import { useSession } from '../session/session.ts'
import { copyWith } from '../testing/copy-with.ts'
import { mountInApp } from '../testing/mount.ts'
import { patience } from '../testing/page.ts'
import { useWholeCopy } from './use-whole-copy.ts'

const root = 'https://ada.example/'
const webId = `${root}card#me`
const kept = `<${webId}> <${pim.storage}> <${root}> .`
const pod: typeof fetch = async () =>
  new Response(kept, { headers: { 'content-type': 'text/turtle' } })

it('what the copy lacks is brought when somebody is signed in, and when something changed', async () => {
  let session: ReturnType<typeof useSession> | undefined
  const page = defineComponent(() => {
    useWholeCopy()
    session = useSession()
    return () => h('main')
  })
  const { copy, done, tell } = copyWith({}, { kept })
  const wrapper = await mountInApp(page, {
    authentication: memoryAuthentication({ webId, issuer: root }, { fetch: pod }),
    plainFetch: pod,
    copy,
  })
  expect(done).toEqual([])
  await session!.finish('https://app.example/callback.html')
  await vi.waitFor(() => expect(done).toEqual([`fill ${root}`]), patience)
  tell({ kind: 'changed' })
  await vi.waitFor(() => expect(done).toHaveLength(2), patience)
  wrapper.unmount()
})

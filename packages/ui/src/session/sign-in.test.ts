import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { assertAccessible, mountInApp } from '../testing/mount.ts'
import type { Authentication } from './authentication.ts'
import PodGate from './PodGate.vue'
import { useSession } from './session.ts'
import SignInPanel from './SignInPanel.vue'
import { urlOf } from '../testing/url-of.ts'

let wrapper: Awaited<ReturnType<typeof mountInApp>>
let begun: { issuer: string; silent: boolean }[]
const authentication: Authentication = {
  begin: async (options) => void begun.push(options),
  finish: async () => undefined,
  end: async () => {},
  fetch: async () => new Response(''),
  onEnd: () => {},
}
const providers: typeof fetch = async (input) =>
  urlOf(input).startsWith('https://pods.example/')
    ? Response.json({ authorization_endpoint: 'a', token_endpoint: 't' })
    : new Response('', { status: 404 })
const remember = () =>
  localStorage.setItem(
    'selfdata.identity',
    JSON.stringify({ webId: 'https://ada.example/card#me', issuer: 'https://pods.example/' }),
  )

beforeEach(() => {
  begun = []
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(async () => {
  await assertAccessible()
  wrapper.unmount()
  vi.useRealTimers()
})

describe('the sign-in panel', () => {
  const territory = { issuers: [{ url: 'https://pods.example/', name: 'Pods de la ville' }] }
  const mountPanel = () =>
    mountInApp(SignInPanel, { territory, authentication, plainFetch: providers })

  it('goes to a provider the territory suggests', async () => {
    wrapper = await mountPanel()
    await wrapper.get('ul button').trigger('click')
    await flushPromises()
    expect(begun).toEqual([{ issuer: 'https://pods.example/', silent: false }])
  })

  it('takes any address, and says here when nothing answers there', async () => {
    wrapper = await mountPanel()
    await wrapper.get('form').trigger('submit')
    expect(wrapper.get('[role=alert]').text()).toContain('Indiquez')
    await wrapper.get('input').setValue('nowhere.example')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(wrapper.text()).toContain('nowhere.example ne répond pas')
    expect(begun).toEqual([])
    await wrapper.get('input').setValue('pods.example')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(begun[0]?.issuer).toBe('https://pods.example')
  })

  it('explains the word pod, and offers the provider of last time first', async () => {
    remember()
    wrapper = await mountPanel()
    expect(wrapper.text()).toContain('Un pod est un espace personnel en ligne')
    expect(wrapper.findAll('ul button').map((one) => one.text())).toEqual([
      expect.stringContaining('Utilisé la dernière fois'),
    ])
  })
})

describe('the gate before a page', () => {
  const slots = { default: () => h('p', 'La page') }

  it('asks to sign in where nobody is known', async () => {
    wrapper = await mountInApp(PodGate, { slots, authentication })
    expect(wrapper.text()).toContain('Se connecter')
    expect(wrapper.text()).not.toContain('La page')
  })

  it('draws itself first, then brings somebody back without a click, once', async () => {
    vi.useFakeTimers()
    remember()
    wrapper = await mountInApp(PodGate, { slots, authentication })
    expect(wrapper.text()).toContain('Nous retrouvons votre session')
    expect(begun).toEqual([])
    await vi.advanceTimersByTimeAsync(1000)
    expect(begun).toEqual([{ issuer: 'https://pods.example/', silent: true }])
    wrapper.unmount()
    wrapper = await mountInApp(PodGate, { slots, authentication })
    await vi.advanceTimersByTimeAsync(1000)
    expect(begun).toHaveLength(1)
    expect(wrapper.text()).toContain('Bon retour')
    vi.useRealTimers()
  })

  it('does not leave the page while somebody writes on it', async () => {
    vi.useFakeTimers()
    remember()
    wrapper = await mountInApp(PodGate, { slots, authentication })
    const field = document.body.appendChild(document.createElement('textarea'))
    field.focus()
    await vi.advanceTimersByTimeAsync(5000)
    expect(begun).toEqual([])
    field.remove()
    await vi.advanceTimersByTimeAsync(1000)
    expect(begun).toHaveLength(1)
    vi.useRealTimers()
  })

  it('waits while another part of the page leaves, and says when that failed', async () => {
    remember()
    const { promise, reject: refuse } = Promise.withResolvers<void>()
    const slow = { ...authentication, begin: async () => promise }
    const Elsewhere = defineComponent(() => {
      const session = useSession()
      session.signIn({ issuer: 'https://pods.example/', route: '/', silent: true }).catch(() => {})
      return () => h(PodGate, null, slots)
    })
    wrapper = await mountInApp(Elsewhere, { authentication: slow })
    expect(wrapper.text()).toContain('Nous retrouvons votre session')
    refuse(new Error('no answer'))
    await flushPromises()
    expect(wrapper.text()).toContain('Continuer')
    expect(wrapper.text()).toContain('pods.example n’a pas répondu')
  })

  it('can be stopped on the way', async () => {
    vi.useFakeTimers()
    remember()
    wrapper = await mountInApp(PodGate, { slots, authentication })
    await wrapper.findAll('button')[0]!.trigger('click')
    await vi.advanceTimersByTimeAsync(1000)
    expect(begun).toEqual([])
    vi.useRealTimers()
  })
})

import { planGrant, rulesOf } from '@selfdata/access'
import { putContainer, putResource, saveRecords } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import type { Appointment, Entitlement } from '@selfdata/vocab'
import { accessibilityProblems, patience as wait } from '@selfdata/ui/testing'
import { describe, expect, it, vi } from 'vitest'
import { openApp } from './testing/open-app.ts'
import { button, text } from './testing/page.ts'
import { ride } from './testing/rides.ts'

/** A right and an appointment, as a social service delivers them. */
async function beTold({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const place = { storage, source: 'aid', timeZone: 'Europe/Paris', agent: webId } as const
  const shared = { agent: webId, provider: 'https://aid.example/#it' }
  const right: Entitlement = {
    ...shared,
    id: 'selfdata/social/entitlements/aid/2026.ttl#20251231T230000Z-aaaaaa',
    benefit: 'rsa',
    entitlementStatus: 'active',
    startTime: '2026-01-01T00:00:00+01:00',
    amountInEurosPerMonth: 646.52,
    renewBefore: '2026-12-15',
  }
  const visit: Appointment = {
    ...shared,
    id: 'selfdata/social/appointments/aid/2026.ttl#20261207T083000Z-aaaaaa',
    name: 'Renouvellement du RSA',
    appointmentStatus: 'rescheduled',
    appointmentChannel: 'on-site',
    startTime: '2026-12-07T09:30:00+01:00',
    toBring: 'Dernier avis d’imposition',
  }
  const options = { fetch, now: () => new Date('2026-11-01T00:00:00Z') }
  await saveRecords({ ...place, stream: 'entitlements', records: [right] }, options)
  await saveRecords({ ...place, stream: 'appointments', records: [visit] }, options)
}

describe('looking through the pod', () => {
  it.each([
    [
      'fr',
      ['Revenu de solidarité active', 'Ouvert', '646,52', '1 janvier 2026', '15 décembre 2026'],
      'Déplacé',
    ],
    [
      'en',
      ['Minimum income (RSA)', 'In force', '€646.52', '1 January 2026', '15 December 2026'],
      'Moved',
    ],
  ])('shows rights and appointments as cards (%s)', async (language, right, visit) => {
    localStorage.setItem('selfdata.language', language)
    const { app, router } = await openApp('/browse?at=/selfdata/social/entitlements/aid/2026.ttl', {
      before: beTold,
    })
    await vi.waitFor(() => expect(text()).toContain(right[0]), wait)
    for (const said of right) expect(text()).toContain(said)
    expect(await accessibilityProblems()).toEqual([])
    await router.push({
      path: '/browse',
      query: { at: '/selfdata/social/appointments/aid/2026.ttl' },
    })
    await vi.waitFor(() => expect(text()).toContain(visit), wait)
    expect(text()).toContain('Dernier avis d’imposition')
    app.unmount()
  })

  it('tells line by line what has no card, anywhere in the pod', async () => {
    localStorage.setItem('selfdata.language', 'fr')
    const { app, router } = await openApp('/browse?at=/', {
      before: async (pod) => {
        await ride(pod)
        await putContainer(`${pod.storage}notes/`, { fetch: pod.fetch })
        await putResource(`${pod.storage}notes/plain.txt`, 'Bonjour', {
          fetch: pod.fetch,
          contentType: 'text/plain',
        })
      },
    })
    await vi.waitFor(() => expect(text()).toContain('Tout mon pod'), wait)
    await router.push({ path: '/browse', query: { at: '/profile/card' } })
    await vi.waitFor(() => expect(text()).toContain('ligne par ligne'), wait)
    expect(text()).toContain('Alix')
    expect(await accessibilityProblems()).toEqual([])
    await router.push({ path: '/browse', query: { at: '/notes/plain.txt' } })
    await vi.waitFor(() => expect(text()).toContain('Bonjour'), wait)
    app.unmount()
  })
  it('says who may enter a place and by which rule, and closes it there alone', async () => {
    localStorage.setItem('selfdata.language', 'fr')
    const friend = 'https://friend.example/card#me'
    const { app, pod, router } = await openApp('/browse', {
      before: async (one) => {
        await ride(one)
        const options = { fetch: one.fetch, storage: one.storage, me: one.webId }
        const on = `${one.storage}selfdata/mobility/`
        const plan = await planGrant({ who: { agent: friend }, modes: ['read'], on }, options)
        await plan.apply()
      },
    })
    const readers = async (path: string) =>
      (await rulesOf(`${pod.storage}selfdata/mobility/${path}`, pod)).rules.map(({ who }) => who)
    await vi.waitFor(() => expect(text()).toContain('Personne d’autre que vous'), wait)
    await router.push({ query: { at: 'mobility/validations/bus/2026-09.ttl' } })
    await vi.waitFor(
      () => expect(text()).toContain('Règle posée plus haut : les déplacements'),
      wait,
    )
    expect(await accessibilityProblems()).toEqual([])
    button(/^\s*Retirer l’accès/u).click()
    await vi.waitFor(() => expect(text()).toContain('friend.example ne pourra plus lire'), wait)
    button('Retirer').click()
    await vi.waitFor(() => expect(text()).toContain('Personne d’autre que vous'), wait)
    expect(await readers('validations/bus/2026-09.ttl')).not.toContainEqual({ agent: friend })
    expect(await readers('validations/bus/2026-10.ttl')).toContainEqual({ agent: friend })
    app.unmount()
  })

  it('offers a file that is no text to be looked at and saved', async () => {
    localStorage.setItem('selfdata.language', 'fr')
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])
    const { app } = await openApp('/browse?at=/photo.png', {
      before: async ({ storage, fetch }) => {
        const headers = { 'content-type': 'image/png' }
        await fetch(`${storage}photo.png`, { method: 'PUT', headers, body: bytes })
      },
    })
    await vi.waitFor(() => expect(text()).toContain('Ce fichier n’est pas du texte'), wait)
    let count = 0
    const made = vi.fn<() => string>(() => `blob:picture-${(count += 1)}`)
    const forgotten = vi.fn<(url: string) => void>()
    URL.createObjectURL = made
    URL.revokeObjectURL = forgotten
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementationOnce(() => {})
    button('Enregistrer le fichier').click()
    await vi.waitFor(() => expect(made).toHaveBeenCalledOnce(), wait)
    // It was saved, not looked at: nothing is said of whether it is a picture.
    expect(text()).not.toContain('pas une image')
    button('Regarder').click()
    await vi.waitFor(
      () => expect(document.querySelector('img[alt="photo.png"]')).toBeTruthy(),
      wait,
    )
    expect(await accessibilityProblems()).toEqual([])
    app.unmount()
    expect(forgotten).toHaveBeenCalledWith('blob:picture-2')
  })
})

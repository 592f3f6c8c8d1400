import {
  planGiveGrant,
  readGrants,
  readRequests,
  requestLink,
  rulesOf,
  writeRequest,
} from '@selfdata/access'
import type { AccessRequest } from '@selfdata/access'
import { putResource } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { writeTurtle } from '@selfdata/records'
import { as, dpv, euGdpr, foaf, ldp, pim, sd } from '@selfdata/vocab'
import { accessibilityProblems, patience as wait } from '@selfdata/ui/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'
import { pressEnter, tabTo } from './testing/keyboard.ts'
import { button, fill, text } from './testing/page.ts'
import { ride } from './testing/rides.ts'

const study = 'https://pod.invalid/study/card#it'
const source = 'https://pod.invalid/study/requests/7.ttl'

/** A study asks to read and add to all validations; its message lies in the inbox, beside one that is none. */
async function ask({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const request: AccessRequest = {
    id: `${source}#request`,
    title: { fr: 'Vos trajets en bus' },
    description: { fr: 'Pour mieux placer les arrêts.' },
    to: study,
    permissions: [{ path: 'selfdata/mobility/validations/', modes: ['read', 'append'] }],
    purposes: [dpv.PublicBenefit],
    legalBasis: euGdpr['A6-1-a'],
    personalData: [],
    processing: [],
    recipients: [],
    end: '2999-01-01T00:00:00Z',
  }
  const put = (path: string, body: string) => putResource(storage + path, body, { fetch })
  await put('study/requests/7.ttl', writeTurtle(writeRequest(request), { base: source }))
  await put(
    'study/card',
    `<${study}> <${foaf.name}> "Étude des arrêts"; <${pim.storage}> <${storage}study/> .`,
  )
  await put('inbox/1.ttl', `<#m> a <${as.Offer}>; <${as.object}> <${request.id}> .`)
  await put('inbox/2.ttl', `<#m> <${as.object}> "rien" .`)
  await put(
    'profile/card',
    `<${webId}> <${pim.storage}> <${storage}>; <${foaf.name}> "Alix"; <${ldp.inbox}> <${storage}inbox/> .`,
  )
}

/** A grant that answers no request. */
async function lend({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const plan = await planGiveGrant(
    {
      title: {},
      description: {},
      to: 'https://friend.example/#me',
      permissions: [{ target: `${storage}selfdata/mobility/validations/bus/`, modes: ['read'] }],
      purposes: [],
      personalData: [],
      processing: [],
      recipients: [],
    },
    { fetch, storage, me: webId },
  )
  await plan.give({ id: '1', at: '2026-11-01T10:00:00Z' })
}

const before = async (pod: MemoryStorage) => {
  await ride(pod)
  await ask(pod)
  await lend(pod)
}
const allowedAt = async ({ storage, fetch }: MemoryStorage, path: string) =>
  (await rulesOf(storage + path, { fetch, storage })).rules
    .filter(({ who }) => JSON.stringify(who).includes(study))
    .flatMap(({ modes }) => modes)

describe('requests', () => {
  let app: App | undefined
  beforeEach(() => {
    localStorage.clear()
    localStorage.setItem('selfdata.language', 'fr')
  })
  afterEach(() => app?.unmount())

  it('come from the inbox; what is none is set aside with its reason', async () => {
    ;({ app } = await openApp('/requests', { before }))
    await vi.waitFor(() => expect(text()).toContain('Vos trajets en bus'), wait)
    await vi.waitFor(() => expect(text()).toContain('« Étude des arrêts »'), wait)
    expect(button(/Examiner/u)).toBeTruthy()
    expect(text()).toContain('1 message écarté')
    expect(text()).toContain('Ce message ne demande rien')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('stand beside news, which wait while the city does not answer', async () => {
    let isAway = true
    const city = ({ pathname }: URL) => {
      if (isAway) return new Response(undefined, { status: 503 })
      return pathname === '/announcements/check' ? Response.json({ ours: true }) : Response.json([])
    }
    const told = `<#m> a <${as.Announce}>; <${as.object}> <https://city.invalid/campaigns/lane>;
      <${as.summary}> "Le résultat est paru."@fr; <${sd.seal}> "c2VhbA" .`
    const opened = await openApp('/requests', {
      city,
      before: async (pod) => {
        await before(pod)
        await putResource(`${pod.storage}inbox/3.ttl`, told, { fetch: pod.fetch })
      },
    })
    ;({ app } = opened)
    await vi.waitFor(
      () => expect(text()).toContain('1 message attend : votre territoire ne répond pas'),
      wait,
    )
    expect(text()).toContain('Gardez-le')
    expect(text()).not.toContain('Le résultat est paru')
    expect(await accessibilityProblems()).toEqual([])
    isAway = false
    button('Réessayer').focus()
    button('Réessayer').click()
    await vi.waitFor(() => expect(text()).toContain('Le résultat est paru'), wait)
    expect(text()).not.toContain('1 message attend')
    // What was pressed is gone: the focus is on the heading.
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'), wait)
    button('Effacer ce message').focus()
    button('Effacer ce message').click()
    await vi.waitFor(() => expect(text()).not.toContain('Le résultat est paru'), wait)
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'), wait)
    expect((await opened.pod.fetch(`${opened.pod.storage}inbox/3.ttl`)).status).toBe(404)
  })

  it('are reviewed with a sample of the very data, narrowed, given and noted', async () => {
    const opened = await openApp('/requests', { before })
    ;({ app } = opened)
    await vi.waitFor(() => expect(button(/Examiner/u)).toBeTruthy(), wait)
    button(/Examiner/u).click()
    await vi.waitFor(() => expect(text()).toContain('Place de Verdun'), wait)
    expect(text()).toContain('Pour mieux placer les arrêts')
    expect(text()).toContain('Intérêt général')
    await vi.waitFor(() => expect(text()).toContain('elle vient bien de cette adresse'), wait)
    expect(await accessibilityProblems()).toEqual([])
    await fill('Quelles données', `${opened.pod.storage}selfdata/mobility/validations/bus/`)
    document.querySelector<HTMLInputElement>('input[type=radio][value=read]')!.click()
    await fill('Durée', 'week')
    button('Voir ce qui va changer').click()
    await vi.waitFor(() => expect(text()).toContain('pourra lire'), wait)
    button('Accepter').click()
    await vi.waitFor(() => expect(text()).toContain('L’accès est donné'), wait)
    expect(text()).toContain('pas laissé d’adresse')
    expect(await allowedAt(opened.pod, 'selfdata/mobility/validations/bus/')).toEqual([
      'read',
      'read',
    ])
    expect(await allowedAt(opened.pod, 'selfdata/mobility/validations/')).toEqual([])
    const { storage, fetch } = opened.pod
    const grants = (await readGrants(storage, { fetch })).found
    const given = grants.find(({ grant }) => grant.to === study)
    const [kept] = (await readRequests(storage, { fetch })).found
    expect(given?.grant.request).toBe(kept?.request.id)
    expect(Date.parse(given?.grant.end ?? '')).toBeLessThan(Date.now() + 8 * 86_400_000)
    button('Voir le reçu').click()
    await vi.waitFor(() => expect(text()).toContain('Donné à'), wait)
  })

  it('can be answered by keyboard alone, and the answer taken back', async () => {
    const opened = await openApp('/requests', { before })
    ;({ app } = opened)
    const { storage, fetch } = opened.pod
    await vi.waitFor(() => expect(tabTo(/Examiner/u)).toBeTruthy(), wait)
    pressEnter()
    await vi.waitFor(() => expect(text()).toContain('Place de Verdun'), wait)
    // The focus is on the new page's heading: Tab goes on from there.
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'), wait)
    const data = tabTo('Quelles données') as HTMLSelectElement
    await fill(
      'Quelles données',
      [...data.options].find(({ value }) => value.endsWith('/bus/'))!.value,
    )
    const level = tabTo('Comme demandé') as HTMLInputElement
    // An arrow goes to the next radio button of the group.
    const reading = level.closest('fieldset')!.querySelectorAll<HTMLInputElement>('input')[1]!
    reading.focus()
    reading.click()
    tabTo('Durée')
    await fill('Durée', 'week')
    tabTo('Voir ce qui va changer')
    pressEnter()
    await vi.waitFor(
      () => expect(document.activeElement?.textContent).toContain('pourra lire'),
      wait,
    )
    tabTo('Accepter')
    pressEnter()
    const bus = () => allowedAt(opened.pod, 'selfdata/mobility/validations/bus/')
    await vi.waitFor(async () => expect(await bus()).toContain('read'), wait)
    // What was pressed is gone: the focus is on what took its place.
    await vi.waitFor(
      () => expect(document.activeElement?.textContent).toContain('Voir le reçu'),
      wait,
    )
    tabTo('Reprendre ma réponse')
    pressEnter()
    await vi.waitFor(async () => expect(await bus()).toEqual([]), wait)
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'), wait)
    const kept = (await readRequests(storage, { fetch })).found
    expect(kept[0]?.events.at(-1)?.kind).toBe('deferred')
    await vi.waitFor(() => tabTo('Refuser'), wait)
    pressEnter()
    await vi.waitFor(() => expect(text()).toContain('La demande est refusée'), wait)
  })

  it('come by link too, and a refusal is kept', async () => {
    const { hash } = new URL(requestLink('https://app.invalid/request', `${source}#request`))
    const opened = await openApp(`/request${hash}`, { before })
    ;({ app } = opened)
    await vi.waitFor(() => expect(button('Refuser')).toBeTruthy(), wait)
    button('Refuser').click()
    await vi.waitFor(() => expect(text()).toContain('La demande est refusée'), wait)
    const { found } = await readRequests(opened.pod.storage, { fetch: opened.pod.fetch })
    expect(found[0]?.events.map(({ kind }) => kind)).toEqual(['requested', 'refused'])
    expect(await allowedAt(opened.pod, 'selfdata/mobility/validations/')).toEqual([])
  })

  it('say so where a link leads nowhere', async () => {
    const nowhere = 'https://pod.invalid/study/requests/8.ttl'
    const { hash } = new URL(requestLink('https://app.invalid/request', nowhere))
    ;({ app } = await openApp(`/request${hash}`, { before }))
    await vi.waitFor(() => expect(text()).toContain('La demande devait être ici'), wait)
    expect(await accessibilityProblems()).toEqual([])
  })
})

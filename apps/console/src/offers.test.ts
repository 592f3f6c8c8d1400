import { afterEach, beforeEach, expect, it } from 'vitest'
import { accessibilityProblems, says } from '@selfdata/ui/testing'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'
import { button, text } from './testing/page.ts'
import { inventedCampaigns } from './try-out/invented-campaigns.ts'

const slug = 'piste-du-port'
const offers = [{ id: 'a'.repeat(43), since: '2026-11-20T09:00:00.000Z' }]
let app: App | undefined

beforeEach(() => {
  localStorage.clear()
  localStorage.setItem('selfdata.language', 'fr')
})
afterEach(() => app?.unmount())

/** A campaign that asks for records, and what its instance answers about offers. */
async function open(answer: (path: string, init?: RequestInit) => Response | undefined) {
  const work = inventedCampaigns(Date.now()).find((one) => one.slug === slug)!
  const asking = { ...work, campaign: { ...work.campaign, countingMode: 'records' } }
  const opened = await openApp(`/campaigns/intermediary/${slug}`, {
    answer: (path, init) =>
      path === `campaigns/${slug}` ? Response.json(asking) : answer(path, init),
  })
  app = opened.app
  return opened
}

it('an offer is read only when asked for, and answered in words', async () => {
  const sent: unknown[] = []
  const { asked } = await open((path, init) => {
    if (path.endsWith('/offers')) return Response.json(offers)
    if (path.endsWith('/answer')) {
      sent.push(JSON.parse(typeof init?.body === 'string' ? init.body : 'null'))
      return new Response(null, { status: 204 })
    }
    if (path.includes('/offers/'))
      return Response.json({ id: offers[0]!.id, lines: [{ cell: 0, count: 7 }] })
    return undefined
  })
  await says('Ce que chacun propose')
  await says('Proposé le')
  expect(asked.some((line) => line.includes(offers[0]!.id))).toBe(false)
  button('Lire').click()
  await says('Votre réponse à cette personne')
  expect(await accessibilityProblems()).toEqual([])
  const field = document.querySelector<HTMLTextAreaElement>('form textarea')!
  field.value = 'Vous y avez droit.'
  field.dispatchEvent(new Event('input'))
  button('Répondre').click()
  await says('La réponse est partie.')
  expect(sent).toEqual([{ fr: 'Vous y avez droit.' }])
})

it('whoever may see none is told so, and one that was taken back is gone', async () => {
  await open((path) => (path.endsWith('/offers') ? new Response('{}', { status: 403 }) : undefined))
  await says('Cela ne fait pas partie de votre rôle')
  app?.unmount()
  await open((path) => {
    if (path.endsWith('/offers')) return Response.json(offers)
    return path.includes('/offers/') ? new Response('{}', { status: 410 }) : undefined
  })
  await says('Proposé le')
  button('Lire').click()
  await says('a repris ce qu’elle proposait')
  expect(text()).not.toContain('Votre réponse')
})

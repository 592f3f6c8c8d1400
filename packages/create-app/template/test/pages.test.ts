// @vitest-environment jsdom
import { accessibilityProblems, appOpener, button, fill, says } from '@selfdata/ui/testing'
import { afterEach, expect, it } from 'vitest'
import type { App as RunningApp } from 'vue'
import App from '../src/App.vue'
import { fillPod } from '../src/invented.ts'
import { messages } from '../src/messages.ts'
import { routes } from '../src/routes.ts'

/** The whole app over a pod in memory, in French. */
const openApp = appOpener({ root: App, routes, messages, fillTryOut: fillPod })

let app: RunningApp
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})
const bars = () => [...document.querySelectorAll<HTMLElement>('[role=toolbar] button')]
const forYear = (answer: () => Response | Promise<Response>) => (request: Request) =>
  request.url.includes('/summary/') ? answer() : undefined

it('says what it is before anybody signs in', async () => {
  ;({ app } = await openApp('/', { signedIn: false }))
  await says('Nos années, côte à côte')
  expect(button('Essayer avec des données inventées')).toBeTruthy()
})

it('draws twelve months, which the arrow keys go through', async () => {
  ;({ app } = await openApp('/'))
  await says(/km en douze mois/u)
  expect(bars()).toHaveLength(12)
  bars().at(-1)!.focus()
  bars()
    .at(-1)!
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
  await expect.poll(() => document.activeElement, { timeout: 20_000 }).toBe(bars().at(-2))
})

it('says what to do where there is nothing', async () => {
  ;({ app } = await openApp('/', { fill: async () => {} }))
  await says('aucun trajet enregistré')
  expect(button('Demander à quelqu’un')).toBeTruthy()
})

it('says that it was refused, and reads again when asked', async () => {
  let isOpen = false
  const answer = (request: Request) =>
    isOpen ? undefined : forYear(() => new Response(null, { status: 403 }))(request)
  ;({ app } = await openApp('/', { answer }))
  await says('Accès refusé')
  isOpen = true
  expect(bars()).toHaveLength(0)
  button('Réessayer').click()
  await says(/km en douze mois/u)
  expect(bars()).toHaveLength(12)
})

it('says that the pod does not answer', async () => {
  const answer = forYear(() => Promise.reject(new TypeError('failed')))
  ;({ app } = await openApp('/', { answer }))
  await says('Le pod ne répond pas')
  expect(button('Réessayer')).toBeTruthy()
})

it('shows what would be asked, and notices a mistyped address', async () => {
  ;({ app } = await openApp('/ask'))
  await says('Dans 90 jours')
  fill('Adresse de la personne', 'ada')
  button('Envoyer la demande').click()
  await says('Ce n’est pas une adresse')
  expect(document.querySelector('input[aria-invalid=true]')).toBeTruthy()
})

it('says the same in both languages', async () => {
  ;({ app } = await openApp('/'))
  const [french, english] = [await messages.fr(), await messages.en()]
  expect(keys(french.default)).toEqual(keys(english.default))
})

function keys(texts: object): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : keys(value).map((inner) => `${key}.${inner}`),
  )
}

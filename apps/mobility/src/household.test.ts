import { accessibilityProblems, button, says, text } from '@selfdata/ui/testing'
import { afterEach, expect, it } from 'vitest'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  window.localStorage.removeItem('selfdata.household')
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

it('shows one’s own year while nobody else was added', async () => {
  ;({ app } = await openApp('/household'))
  await says('Distance par mois et par personne')
  expect(document.querySelectorAll('[role=toolbar] button')).toHaveLength(12)
  expect(text()).toContain('Ajoutez une personne de votre foyer')
})

it('says when there is nothing to read at an address', async () => {
  ;({ app } = await openApp('/household'))
  await says('Qui est dans mon foyer')
  const input = document.querySelector<HTMLInputElement>('input[type=url]')!
  input.value = 'https://nobody.example/card#me'
  input.dispatchEvent(new Event('input'))
  button('Ajouter').click()
  await says('Rien de lisible à cette adresse.')
  expect(text()).not.toContain('nobody.example')
})

it('names whoever does not answer, and draws the rest', async () => {
  const bob = { webId: 'https://bob.example/card#me', storage: 'https://bob.example/', name: 'Bob' }
  window.localStorage.setItem('selfdata.household', JSON.stringify([bob]))
  const answer = ({ url }: Request) =>
    url.startsWith(bob.storage) ? new Response(null, { status: 403 }) : undefined
  ;({ app } = await openApp('/household', { answer }))
  await says('Il manque quelqu’un dans ces chiffres')
  expect(text()).toContain('Bob — ne vous laisse pas')
  expect(document.querySelectorAll('[role=toolbar] button')).toHaveLength(12)
})

it('asks questions: prepared ones, and a field of one’s own', async () => {
  ;({ app } = await openApp('/ask'))
  await says('Combien de kilomètres par mode')
  expect(document.querySelector('textarea')?.value).toContain('mob:ModeMonthSummary')
  expect(text()).toContain('ni votre question ni vos données n’en sortent')
})

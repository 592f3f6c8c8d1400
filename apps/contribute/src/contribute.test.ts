import { judge } from '@selfdata/campaigns'
import { getDocument } from '@selfdata/pod'
import { accessibilityProblems, button, says, text } from '@selfdata/ui/testing'
import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import { inventedHost } from './try-out/invented-host.ts'
import { openApp } from './testing/open-app.ts'

const campaign = '/campaigns/communs.invalid/piste-est-ouest'
const document = 'https://pod.invalid/selfdata/contributions/piste-est-ouest.communs.invalid.ttl'

async function detail() {
  const url = 'https://communs.invalid/campaigns/piste-est-ouest'
  return (await inventedHost(new Request(url))).json()
}

it('lists campaigns by what can be done, with what one’s own data say', async () => {
  await openApp('/')
  await says('Vous pouvez répondre')
  await says(/Vos données répondent : 16 lignes partiraient/u)
  await says('Un des lieux que vous avez nommés s’y trouve.')
  await says('À l’examen')
  await says(/La réponse était due le .* jours de retard/u)
  expect(await accessibilityProblems()).toEqual([])
})

it('shows the eight lines, checks the version, and marks what another model changes', async () => {
  await openApp(campaign)
  await says('Qui voit vos lignes')
  await says('C’est bien la version acceptée')
  await says('231 pour, 48 contre')
  const choice = window.document.querySelector('select')!
  choice.value = [...choice.options].find(({ value }) => value.endsWith('#personal-cloud'))!.value
  choice.dispatchEvent(new Event('change'))
  await says('Le demandeur, seul')
  await says(/\d lignes seraient différentes/u)
  expect(await accessibilityProblems()).toEqual([])
})

it('sends exactly the lines that were shown, and takes them back', async () => {
  const { pod, router } = await openApp(`${campaign}/contribute`)
  await says('16 lignes')
  await says('Ce que d’autres pourraient en déduire')
  const shown = [...window.document.querySelectorAll('main tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  )
  button('Oui, je donne ces 16 lignes').click()
  await says('C’est fait, merci')
  const version = await detail()
  const { quads } = await getDocument(document, { fetch: pod().fetch })
  const judged = judge(quads, version)
  if ('problem' in judged) throw new Error(judged.problem)
  const sent = version.codeList.hasCell
    .filter(({ cellNumber }: { cellNumber: number }) => judged.counts.has(cellNumber))
    .map(({ cellNumber, title }: { cellNumber: number; title: { fr: string } }) => [
      title.fr,
      String(judged.counts.get(cellNumber)),
    ])
  expect(sent).toEqual(shown)

  await router.push(`${campaign}/withdraw`)
  await says('Avant le comptage — c’est maintenant')
  button('Me retirer').click()
  await says('Vous vous êtes retiré')
  await says('n’ont jamais été comptées')
  await expect(getDocument(document, { fetch: pod().fetch })).rejects.toThrow('404')
  await router.push('/mine')
  await says('Retirée : vos lignes ne sont plus dans votre pod.')
  await says('vous vous êtes retiré')
  expect(await accessibilityProblems()).toEqual([])
})

it('leaves out days and places before the yes', async () => {
  await openApp(`${campaign}/contribute`)
  await says('16 lignes')
  const boxes = [...window.document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  boxes.find((box) => box.closest('label')!.textContent.includes('Place de Verdun'))!.click()
  await says('14 lignes')
  expect(text()).toContain('aucun jour, 1 lieu')
  const others = boxes.filter(
    (box) => box.checked && box.closest('fieldset')!.textContent.startsWith('Lieux'),
  )
  for (const box of others) {
    box.click()
    await nextTick()
  }
  await says('Vous avez tout laissé de côté')
  expect(text()).not.toContain('Dites-vous oui ?')
  button('Tout reprendre').click()
  await says('16 lignes')
  expect(await accessibilityProblems()).toEqual([])
})

it('puts everything back and says so when the pod is full', async () => {
  const { pod, router } = await openApp(`${campaign}/contribute`, {
    answer: ({ method, url }) =>
      method !== 'GET' && url.includes('/selfdata/grants/')
        ? new Response(null, { status: 507 })
        : undefined,
  })
  await says('16 lignes')
  button('Oui, je donne ces 16 lignes').click()
  await says('Le pod est plein')
  await says('Tout a été remis comme avant.')
  await expect(getDocument(document, { fetch: pod().fetch })).rejects.toThrow('404')
  await router.push('/mine')
  await says('Vous n’avez encore contribué à rien')
  expect(await accessibilityProblems()).toEqual([])
})

it('says what is missing where nothing answers', async () => {
  await openApp(`${campaign}/contribute`, { fill: async () => {} })
  await says('Rien dans votre pod ne répond')
  expect(await accessibilityProblems()).toEqual([])
})

import {
  AccessDeniedError,
  BusyError,
  ConflictError,
  MovedError,
  NotFoundError,
  QuotaError,
  ResourceError,
  UnreachableError,
  UnreadableError,
} from '@selfdata/pod'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { SignInError } from '../session/authentication.ts'
import { mountInApp } from '../testing/mount.ts'
import { provideErrorText } from './own-error-text.ts'
import { useErrorText } from './use-error-text.ts'

const url = 'https://pod.example/selfdata/'
const errors = [
  [new AccessDeniedError('Reading', url, '403'), 'Accès refusé'],
  [new NotFoundError('Reading', url, '404'), 'Introuvable'],
  [new ConflictError('Writing', url, '412'), 'Quelqu’un d’autre vient de modifier ces données'],
  [new QuotaError('Writing', url, '507'), 'Le pod est plein'],
  [new BusyError('Reading', url, '429', { retryAfter: 7 }), 'Le pod est très occupé'],
  [new UnreachableError('Reading', url, 'no connection'), 'Le pod ne répond pas'],
  [new UnreadableError('Reading', url, 'line 3'), 'Données illisibles'],
  [new MovedError('Reading', url, 'redirected'), 'Le pod a changé d’adresse'],
  [new SignInError('https://pod.example/'), 'Ce fournisseur ne répond pas'],
  [new ResourceError('Reading', url, '500'), 'Quelque chose n’a pas fonctionné'],
  [new TypeError('x is undefined'), 'Quelque chose n’a pas fonctionné'],
  ['thrown text', 'Quelque chose n’a pas fonctionné'],
] as const

it('names the pod and how long to wait', async () => {
  const error = new BusyError('Reading', url, '429', { retryAfter: 7 })
  const probe = defineComponent(() => () => h('p', useErrorText()(error).text))
  const said = (await mountInApp(probe)).text()
  expect(said).toContain('pod.example')
  expect(said).toContain('7 secondes')
})

it('of an app’s own server is said in the words of the app, others as everywhere', async () => {
  class CityDownError extends Error {}
  const probe = defineComponent(() => {
    const textOf = useErrorText()
    return () =>
      h(
        'p',
        [new CityDownError('no answer'), errors[0][0]].map((e) => textOf(e).title),
      )
  })
  const root = defineComponent(() => {
    provideErrorText((error) =>
      error instanceof CityDownError
        ? { kind: 'unreachable', title: 'La ville se tait.', text: 'Attendez.' }
        : undefined,
    )
    return () => h(probe)
  })
  expect((await mountInApp(root)).text()).toBe('La ville se tait.Accès refusé')
})

describe('an error', () => {
  it.each(errors)('%s is said as “%s”', async (error, title) => {
    const probe = defineComponent(() => {
      const text = useErrorText()(error)
      return () => h('p', [text.title, '|', text.text, '|', text.detail])
    })
    const said = (await mountInApp(probe)).text()
    expect(said).toContain(title)
    expect(said).not.toMatch(/ui\.|\{\w+\}/u)
  })
})

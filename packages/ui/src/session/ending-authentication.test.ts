import { expect, it } from 'vitest'
import { SignInError } from './authentication.ts'
import { endingAuthentication } from './ending-authentication.ts'
import { memoryAuthentication } from './memory-authentication.ts'

const never = () => new Promise<never>(() => {})
const issuer = 'https://pods.example/'
const ada = { webId: 'https://ada.example/card#me', issuer }
const silent = { begin: never, finish: never, end: never, fetch: never, onEnd: () => {} }
const { begin, finish, end, fetch } = endingAuthentication(silent, { patience: 10 })

it.each([
  ['leaving for', () => begin({ issuer, silent: false })],
  ['coming back from', () => finish(`https://app.example/callback.html?iss=${issuer}`)],
  ['signing out at', () => end()],
])('%s a provider that does not answer is an error', async (_, step) => {
  await expect(step()).rejects.toThrow(SignInError)
})

it('a request ends with its signal while a token is waited for', async () => {
  const sent = fetch('https://ada.example/', { signal: AbortSignal.timeout(10) })
  await expect(sent).rejects.toMatchObject({ name: 'TimeoutError' })
})

it('what comes in time is passed on as it is', async () => {
  const answer = async () => new Response('hello')
  const prompt = endingAuthentication(memoryAuthentication(ada, { fetch: answer }))
  expect(await prompt.finish('https://app.example/callback.html')).toEqual(ada)
  expect(await (await prompt.fetch('https://ada.example/')).text()).toBe('hello')
  const refusing = endingAuthentication({ ...silent, end: () => Promise.reject(new Error('no')) })
  await expect(refusing.end()).rejects.toThrow('no')
})

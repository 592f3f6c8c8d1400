import { asObject, asText, objectOf } from './json-object.ts'
import type { JsonObject } from './json-object.ts'
import { steadyFetch } from './steady-fetch.ts'

/** What a person of the lab is made of. */
export interface NewPerson {
  email: string
  password: string
  /** Shown name. The server writes `&`, `<`, `>`, quotes and apostrophes as HTML entities. */
  name: string
  /** Path of the pod below the server, lower-cased. */
  pod: string
  /** Whether the profile names its storage; servers that do not are common. @default true */
  linkStorage?: boolean
}

/** A person with an account, a pod, and credentials that a program may use. */
export interface Person {
  readonly webId: string
  /** Root of the pod, ends in `/`. */
  readonly storage: string
  /** OpenID provider, ends in `/`. */
  readonly issuer: string
  readonly email: string
  readonly password: string
  readonly clientId: string
  readonly clientSecret: string
}

/** The server refused a step of making an account: a name that is taken, a broken e-mail address. */
export class AccountError extends Error {
  override readonly name = 'AccountError'
  readonly status: number
  constructor(step: string, status: number, detail: string) {
    super(`Creating ${step} failed: ${status} ${detail}`)
    this.status = status
  }
}

/**
 * Makes an account, a pod and client credentials on a Community Solid Server.
 *
 * Source: the server's account API (`/.account/`), version 0.5.
 *
 * @throws {AccountError} when the server refuses, such as for a pod name that is taken
 */
export async function createPerson(
  server: { readonly baseUrl: string },
  { email, password, name, pod, linkStorage = true }: NewPerson,
): Promise<Person> {
  const account = new URL('.account/', server.baseUrl).href
  const opened = await controlsOf(account)
  const { authorization } = await post(opened('account', 'create'), 'an account')
  const controls = await controlsOf(account, authorization)
  const call = (url: string, step: string, body: object) => post(url, step, body, authorization)

  await call(controls('password', 'create'), `the log-in ${email}`, { email, password })
  const made = await call(controls('account', 'pod'), `the pod ${pod}`, {
    name: pod.toLowerCase(),
    settings: { name, linkStorage },
  })
  const webId = asText(made.webId)
  const credentials = await call(controls('account', 'clientCredentials'), 'client credentials', {
    name: 'selfdata-lab',
    webId,
  })
  return {
    webId,
    storage: asText(made.pod),
    issuer: server.baseUrl,
    email,
    password,
    clientId: asText(credentials.id),
    clientSecret: asText(credentials.secret),
  }
}

/** Addresses of the account API. A content type without body makes this server answer 500. */
async function controlsOf(account: string, authorization?: unknown) {
  const response = await steadyFetch(account, { headers: headers(authorization) })
  const controls = asObject((await answerOf(response, 'the account')).controls)
  return (group: string, name: string) => asText(asObject(controls[group])[name])
}

async function post(url: string, step: string, body?: object, authorization?: unknown) {
  if (!url) throw new AccountError(step, 501, 'the server offers no such control')
  const response = await steadyFetch(url, {
    method: 'POST',
    headers: { ...headers(authorization), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  return answerOf(response, step)
}

function headers(authorization: unknown): Record<string, string> {
  const token = asText(authorization)
  return {
    accept: 'application/json',
    ...(token && { authorization: `CSS-Account-Token ${token}` }),
  }
}

async function answerOf(response: Response, step: string): Promise<JsonObject> {
  const answer = await objectOf(response)
  if (!response.ok) throw new AccountError(step, response.status, asText(answer.message))
  return answer
}

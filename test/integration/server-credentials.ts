import type { Person } from '@selfdata/lab'

/** Makes further client credentials for an account, as its owner does on the server's own pages. */
export async function newCredentials({
  issuer,
  email,
  password,
  webId,
}: Person): Promise<{ clientId: string; clientSecret: string }> {
  const account = new URL('.account/', issuer).href
  const { controls } = await ask(account)
  const { authorization } = await ask(controls.password.login, { email, password })
  const mine = await ask(account, undefined, authorization)
  const made = await ask(
    mine.controls.account.clientCredentials,
    { name: 'next', webId },
    authorization,
  )
  return { clientId: made.id, clientSecret: made.secret }
}

interface Answer {
  controls: { password: { login: string }; account: { clientCredentials: string } }
  authorization: string
  id: string
  secret: string
}

async function ask(url: string, body?: object, authorization?: string): Promise<Answer> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: {
      accept: 'application/json',
      ...(body && { 'content-type': 'application/json' }),
      ...(authorization && { authorization: `CSS-Account-Token ${authorization}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`Making credentials failed: ${response.status}`)
  return response.json()
}

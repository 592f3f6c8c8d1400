import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asObject, asText } from '../json-object.ts'
import { signIn } from '../sign-in.ts'
import type { Person } from '../create-person.ts'
import type { Persona } from './personas.ts'

/** A service that sends letters to people whom it knows by a number. */
export interface Sender {
  id: string
  person: Person
  /** Numbers by persona. */
  customers: Readonly<Record<string, string>>
}

/** Codes by person and service. */
export type Letters = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * Makes the letters that services send: a fresh one-time code for each person they know, also kept
 * beside the exports as `letters.csv`.
 *
 * @param city address of the city's server, ends in `/`
 * @throws when it refuses
 */
export async function sendLetters(
  senders: readonly Sender[],
  people: readonly Persona[],
  { city, exports }: { city: string; exports: string },
): Promise<Letters> {
  const letters: Record<string, Record<string, string>> = {}
  const lines: string[] = []
  for (const sender of senders) {
    const known = people.filter(({ id }) => Object.hasOwn(sender.customers, id))
    const codes = await codesOf(sender, known, city)
    for (const { id, email } of known) {
      const customer = sender.customers[id] ?? ''
      const code = codes.get(customer) ?? ''
      letters[id] = { ...letters[id], [sender.id]: code }
      lines.push([sender.id, customer, email, code].join(';'))
    }
  }
  await mkdir(exports, { recursive: true })
  await writeFile(
    join(exports, 'letters.csv'),
    ['service;client;courriel;code', ...lines, ''].join('\n'),
  )
  return letters
}

async function codesOf(
  { id, person, customers }: Sender,
  known: readonly Persona[],
  city: string,
): Promise<Map<string, string>> {
  if (known.length === 0) return new Map()
  const { fetch } = await signIn(person)
  const response = await fetch(`${city}services/${id}/codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ customers: known.map((one) => customers[one.id]) }),
  })
  if (!response.ok) throw new Error(`Making codes for ${id} failed: ${response.status}`)
  const made: unknown = await response.json()
  return new Map(
    (Array.isArray(made) ? made : [])
      .map(asObject)
      .map(({ customer, code }) => [asText(customer), asText(code)]),
  )
}

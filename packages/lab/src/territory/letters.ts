import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asObject, asText } from '../json-object.ts'
import type { Persona } from './personas.ts'
import { mobilityService } from './services-file.ts'

/** Runs a command of the city server, such as `codes`. */
export type Run = (args: readonly string[]) => Promise<string>

/**
 * Makes the letters that the network sends to card holders: a fresh one-time code each, by person,
 * also kept beside the exports as `letters.csv`.
 */
export async function sendLetters(
  run: Run,
  people: readonly Persona[],
  exports: string,
): Promise<Record<string, string>> {
  const holders = people.filter(({ card }) => card !== undefined)
  if (holders.length === 0) return {}
  const customers = join(exports, 'customers.csv')
  await mkdir(exports, { recursive: true })
  await writeFile(customers, `carte\n${holders.map(({ card }) => `${card}\n`).join('')}`)
  const printed = await run(['codes', customers, '--service', mobilityService, '--json'])
  const codes = new Map(printed.trim().split('\n').map(readCode))
  const letters = holders.map(({ id, card = '' }) => [id, codes.get(card) ?? ''] as const)
  const lines = holders.map(({ email, card = '' }) => [card, email, codes.get(card)].join(';'))
  await writeFile(join(exports, 'letters.csv'), ['carte;courriel;code', ...lines, ''].join('\n'))
  return Object.fromEntries(letters)
}

function readCode(line: string): [string, string] {
  const { customer, code } = asObject(JSON.parse(line))
  return [asText(customer), asText(code)]
}

import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Person } from '../create-person.ts'

/** What a territory remembers from one start to the next. Holds secrets: only the owner may read it. */
export interface TerritoryState {
  format: 1
  /** Stands in every address of the pods: it can never change. */
  solidPort: number
  /** The same of the second server, where one was started. */
  neighbourPort?: number
  /** From which the city server derives its keys. */
  secret: string
  service?: Person
  /** The other services of the city, by id. */
  services: Record<string, Person>
  staff?: Person
  /** Identities of campaigns: instances, whoever examines, seats, invented contributors. */
  agents?: Record<string, Person>
  people: Record<string, Person>
  /** Steps that are done, such as `camille:import`. */
  done: string[]
}

/** The folder is in use for something else, or of a version that cannot be read. */
export class TerritoryFolderError extends Error {
  override readonly name = 'TerritoryFolderError'
}

const fileName = 'territory.json'

/** A territory in which nothing happened yet. */
export function newState(solidPort: number): TerritoryState {
  const secret = randomBytes(32).toString('base64url')
  return { format: 1, solidPort, secret, services: {}, people: {}, done: [] }
}

/**
 * What the folder remembers; `undefined` when there is nothing.
 *
 * @throws {TerritoryFolderError} when it holds something else
 */
export async function readState(folder: string): Promise<TerritoryState | undefined> {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => undefined)
  if (text === undefined) {
    await requireEmpty(folder)
    return undefined
  }
  const state: unknown = parsed(text)
  if (isState(state)) return state
  throw new TerritoryFolderError(
    `Reading ${join(folder, fileName)} failed: it is not of this version; begin anew with -- --fresh`,
  )
}

/** Writes beside and renames: a start that is cut short leaves the last good state. */
export async function writeState(folder: string, state: TerritoryState): Promise<void> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, fileName)
  await writeFile(`${path}.new`, `${JSON.stringify(state, undefined, 2)}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

/**
 * Erases a territory, and only a territory.
 *
 * @throws {TerritoryFolderError} when the folder holds something else
 */
export async function eraseTerritory(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((): string[] => [])
  if (!entries.includes(fileName)) await requireEmpty(folder)
  await rm(folder, { recursive: true, force: true })
}

async function requireEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((): string[] => [])
  if (entries.length === 0) return
  throw new TerritoryFolderError(
    `Using the folder ${folder} failed: it holds something that is not a territory`,
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isState(value: unknown): value is TerritoryState {
  if (typeof value !== 'object' || value === null) return false
  return 'format' in value && value.format === 1 && 'services' in value
}

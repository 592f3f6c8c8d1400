import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { ConfigError } from '../config.ts'
import { CampaignsFile } from './campaign-settings.ts'
import type { CampaignSettings } from './campaign-settings.ts'

/**
 * Reads and checks the file that says who takes part in campaigns; there are none without it.
 *
 * @throws {ConfigError} when it cannot be read, or naming each place in it that is wrong
 */
export async function readCampaignSettings(
  path: string | undefined,
): Promise<CampaignSettings | undefined> {
  if (path === undefined) return undefined
  const text = await readFile(path, 'utf8').catch(() => {
    throw wrong(`the file ${path} cannot be read`)
  })
  const settings = settingsFrom(parsed(text))
  const { census } = settings
  return { ...settings, ...(census && { census: resolve(dirname(path), census) }) }
}

/**
 * Checks what the file says.
 *
 * @throws {ConfigError}
 */
export function settingsFrom(declaration: unknown): CampaignSettings {
  const result = CampaignsFile.safeParse(declaration)
  if (!result.success) throw wrong(`\n${z.prettifyError(result.error)}`)
  const settings = result.data
  const { self, operators, people, members } = settings
  const instances = [self, ...operators]
  noneTwice(
    'operators',
    'an instance',
    instances.map(({ webId }) => webId),
  )
  noneTwice(
    'operators',
    'an address',
    operators.map(({ url }) => url),
  )
  noneTwice(
    'people',
    'a handle',
    people.map(({ id }) => id),
  )
  noneTwice(
    'people',
    'a WebID',
    people.map(({ webId }) => webId),
  )
  noneTwice('members', 'a member', members)
  return settings
}

/** One of a kind: who stood there twice would have two voices, or two names. */
function noneTwice(place: string, what: string, all: readonly string[]): void {
  const twice = all.find((one, index) => all.indexOf(one) !== index)
  if (twice !== undefined) throw wrong(`${place}: ${what} stands there twice, ${twice}`)
}

function wrong(problem: string): ConfigError {
  return new ConfigError('SELFDATA_CAMPAIGNS', problem)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw wrong(`the file is not JSON: ${cause instanceof Error ? cause.message : ''}`)
  }
}

import { ask } from '../ask.ts'
import type { CityServerOptions } from '../ask.ts'
import { CityError } from '../city-error.ts'
import type { NewContribution, OwnContribution } from './campaign-bodies.ts'
import { campaignPath } from './register.ts'

/** What the host knows of the caller's contribution; nothing where it knows of none. */
export async function readRegistration(
  slug: string,
  options: CityServerOptions,
): Promise<OwnContribution | undefined> {
  try {
    return await ask({ method: 'GET', path: pathOf(slug) }, options)
  } catch (error) {
    if (error instanceof CityError && error.kind === 'missing') return undefined
    throw error
  }
}

/**
 * Tells the host where the caller's lines wait. The same again changes nothing.
 *
 * @throws {CityError} `not-open`, `version`, `storage` when the document is not in the caller's pod
 */
export function register(
  slug: string,
  contribution: NewContribution,
  options: CityServerOptions,
): Promise<OwnContribution> {
  const path = `${campaignPath(slug)}/contributions`
  return ask({ method: 'POST', path, body: contribution }, options)
}

/**
 * Has the host forget the caller's contribution.
 *
 * @throws {CityError} `counted` when it is in the count already
 */
export async function unregister(slug: string, options: CityServerOptions): Promise<void> {
  try {
    await ask({ method: 'DELETE', path: pathOf(slug) }, options)
  } catch (error) {
    if (!(error instanceof CityError) || error.kind !== 'missing') throw error
  }
}

const pathOf = (slug: string) => `${campaignPath(slug)}/contributions/mine`

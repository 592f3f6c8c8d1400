import { boundFetch } from '../deliveries/bound-fetch.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { CampaignRefusedError } from './errors.ts'

/** How long another instance may take, in milliseconds. */
const PATIENCE = 20_000

/** Answers that say nothing about what was asked: it may be taken later. */
const passing = new Set([401, 408, 425, 429])

/**
 * Asks another instance, signed in as this one; the token goes nowhere but there.
 *
 * @returns its answer, as JSON
 * @throws {CampaignRefusedError} `host-refused` with its reason, or `host-unreachable`
 */
export async function askHost(
  { host, path, body }: { host: string; path: string; body: unknown },
  { session, log }: Pick<CampaignDependencies, 'session' | 'log'>,
): Promise<unknown> {
  const response = await boundFetch(session.fetch, host)(new URL(path, host), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: unknown) => {
    log.warn('asking another instance failed', { reason: path, error })
    throw new CampaignRefusedError('host-unreachable')
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok) return answer
  const definite = response.status < 500 && !passing.has(response.status)
  throw new CampaignRefusedError(definite ? 'host-refused' : 'host-unreachable', typeOf(answer))
}

/** Which problem the other instance names; nothing else of what it says is passed on. */
function typeOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('type' in answer)) return undefined
  const key = /^\/problems\/([a-z-]{1,40})$/.exec(String(answer.type))?.[1]
  return key
}

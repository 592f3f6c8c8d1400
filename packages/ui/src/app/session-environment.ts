import type { Fetch } from '@selfdata/pod'
import { deviceCopy } from '../copy/device-copy.ts'
import type { Authentication } from '../session/authentication.ts'
import { rememberedSession } from '../session/remembered-session.ts'
import type { SessionEnvironment } from '../session/session.ts'
import type { Territory } from '../territory/territory.ts'
import type { FillTryOut } from '../try-out/try-out.ts'

/** What the surroundings of a session are made of. */
interface Surroundings {
  authentication: Authentication
  plainFetch: Fetch
  territory: Territory
  keepsCopies: boolean
  /** Only where somebody tries the app out. */
  fillTryOut?: FillTryOut
  /** Of the invented person. */
  name?: string
}

/** The real pod with what was remembered and kept of somebody; or an invented one in memory. */
export async function sessionEnvironment(
  page: Window,
  { authentication, plainFetch, territory, keepsCopies, fillTryOut, name = '' }: Surroundings,
): Promise<SessionEnvironment> {
  if (fillTryOut) {
    const { tryOutEnvironment } = await import('../try-out/try-out-environment.ts')
    return tryOutEnvironment(page, { plainFetch, name, fill: fillTryOut })
  }
  const remembered = rememberedSession({ local: page.localStorage, tab: page.sessionStorage })
  const alsoAllowed = [territory.cityServer, territory.intermediary].filter(
    (address) => address !== undefined,
  )
  const plain = { authentication, remembered, page, plainFetch, alsoAllowed }
  if (!keepsCopies) return plain
  const copy = deviceCopy(page)
  const known = remembered.read()
  if (known) await copy.openIfWanted(known.webId)
  return { ...plain, copy }
}

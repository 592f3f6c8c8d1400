import { z } from 'zod'
import { serviceSession } from '../identity/service-session.ts'
import type { ServiceSession } from '../identity/service-session.ts'
import { readServices } from '../services/read-services.ts'
import type { Service } from '../services/service-declaration.ts'
import { CommandError } from './failing.ts'

/** A service that speaks to its city's server from the command line. */
export interface ServiceClient {
  service: Service
  /** Address of the server, without `/` at the end. */
  server: string
  session: ServiceSession
}

/**
 * Signs a declared service in.
 *
 * @throws {CommandError} when it is not declared
 */
export async function serviceClient(
  { service: id, server }: { service: string; server: string | undefined },
  env: NodeJS.ProcessEnv,
): Promise<ServiceClient> {
  const path = env.SELFDATA_SERVICES
  if (!path)
    throw new CommandError('SELFDATA_SERVICES is not set: where are the services declared?')
  const service = (await readServices(path, env)).get(id)
  if (!service) throw new CommandError(`No service ${id} is declared in ${path}`)
  const address =
    server || env.SELFDATA_PUBLIC_URL || `http://localhost:${env.SELFDATA_PORT || 4000}`
  return { service, server: address.replace(/\/+$/, ''), session: serviceSession(service) }
}

const Problem = z.object({ title: z.string(), detail: z.string().optional() })

/** @throws {CommandError} in the server's words, when an answer describes a problem */
export async function answered<T>(response: Response, schema: z.ZodType<T>): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return schema.parse(body)
  const problem = Problem.safeParse(body).data
  const words = [problem?.title, problem?.detail].filter(Boolean).join(' ')
  throw new CommandError(`The server answered ${response.status}. ${words}`.trim())
}

/** The language of the person at the terminal. */
export function languageOfTerminal(env: NodeJS.ProcessEnv): 'fr' | 'en' {
  return (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase().startsWith('fr')
    ? 'fr'
    : 'en'
}

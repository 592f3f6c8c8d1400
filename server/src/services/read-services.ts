import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigError } from '../config.ts'
import { ServicesFile } from './service-declaration.ts'
import type { Service } from './service-declaration.ts'

/** The services of the city, by their id. */
export type Services = ReadonlyMap<string, Service>

/**
 * Reads and checks the file that declares the services.
 *
 * @throws {ConfigError} when it cannot be read, or naming each place in it that is wrong
 */
export async function readServices(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Services> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ConfigError('SELFDATA_SERVICES', `the file ${path} cannot be read`)
  })
  return servicesFrom(parsed(text), env)
}

/** Checks a declaration and adds the credentials that the environment holds. */
function servicesFrom(
  declaration: unknown,
  env: Readonly<Record<string, string | undefined>> = {},
): Services {
  const result = ServicesFile.safeParse(declaration)
  if (!result.success)
    throw new ConfigError('SELFDATA_SERVICES', `\n${z.prettifyError(result.error)}`)
  const services = new Map<string, Service>()
  for (const service of result.data.services) {
    if (services.has(service.id))
      throw new ConfigError('SELFDATA_SERVICES', `two services are called ${service.id}`)
    const prefix = `SELFDATA_${service.id.toUpperCase().replaceAll('-', '_')}`
    services.set(service.id, {
      ...service,
      clientId: given(service.clientId, `${prefix}_CLIENT_ID`, env),
      clientSecret: given(service.clientSecret, `${prefix}_CLIENT_SECRET`, env),
    })
  }
  return services
}

function given(
  inFile: string | undefined,
  variable: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const value = env[variable] || inFile
  if (!value) throw new ConfigError(variable, 'it is neither set nor in the services file')
  return value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'not JSON'
    throw new ConfigError('SELFDATA_SERVICES', `the file is not JSON: ${problem}`)
  }
}

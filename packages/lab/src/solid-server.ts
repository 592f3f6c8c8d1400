import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { AppRunnerInput } from '@solid/community-server'
import { freePort } from './free-port.ts'
import { provideOidcInTests } from './oidc-provider-in-tests.ts'
import { solidServerConfig } from './solid-server-config.ts'
import type { SolidServerKind } from './solid-server-config.ts'

/** A running Community Solid Server. */
export interface SolidServer {
  /** Base URL, ends in `/`. */
  readonly baseUrl: string
  readonly stop: () => Promise<void>
}

export interface SolidServerOptions extends Partial<Omit<SolidServerKind, 'storage'>> {
  /** @default a free port. Stored rules and WebIDs hold the port: keep it with its folder. */
  port?: number
  /**
   * Address that the server answers under, when something stands before it; ends in `/`.
   *
   * @default `http://localhost:{port}/`
   */
  baseUrl?: string
  /** Where documents and accounts are kept; in memory when absent. */
  folder?: string
}

/**
 * Starts a Community Solid Server inside this process and waits until it listens.
 *
 * `authorization` is `wac` and `passwordRounds` 10 unless told; tests take 1 round.
 *
 * @throws when the port is taken
 */
export async function startSolidServer(options: SolidServerOptions = {}): Promise<SolidServer> {
  provideOidcInTests()
  const { folder, authorization = 'wac', passwordRounds = 10 } = options
  const port = options.port ?? (await freePort())
  const baseUrl = options.baseUrl ?? `http://localhost:${port}/`
  const scratch = await mkdtemp(join(tmpdir(), 'selfdata-solid-'))
  try {
    // Only now: the server is 2 seconds of modules, and most users of this package start none.
    const { AppRunner } = await import('@solid/community-server')
    const config = join(scratch, 'config.json')
    const { pods, quota } = options
    const kind = {
      storage: folder ? 'file' : 'memory',
      authorization,
      passwordRounds,
      ...(pods && { pods }),
      ...(quota !== undefined && { quota }),
    } as const
    await writeFile(config, JSON.stringify(solidServerConfig(kind)))
    const app = await new AppRunner().create({
      config,
      loaderProperties: {
        moduleState: await ownModuleState(),
        logLevel: 'error',
        typeChecking: false,
      },
      shorthand: { port, baseUrl, loggingLevel: 'off', rootFilePath: folder ?? null },
    })
    await app.start()
    return { baseUrl, stop: () => app.stop() }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

type ModuleState = NonNullable<AppRunnerInput['loaderProperties']>['moduleState']

let moduleState: Promise<ModuleState> | undefined

/**
 * The server's components without those of other packages in the same tree: Components.js reads
 * every package it finds, and stops on the ones written for its next version.
 */
function ownModuleState(): Promise<ModuleState> {
  return (moduleState ??= (async () => {
    const require = createRequire(import.meta.url)
    const folder = dirname(require.resolve('@solid/community-server/package.json'))
    const serverRequire = createRequire(join(folder, 'package.json'))
    const components = dirname(serverRequire.resolve('componentsjs/package.json'))
    const { ModuleStateBuilder } = serverRequire(
      join(components, 'lib/loading/ModuleStateBuilder.js'),
    )
    const silent = { warn() {}, info() {}, debug() {}, error() {} }
    const state = await new ModuleStateBuilder(silent).buildModuleState(require, folder)
    return {
      ...state,
      componentModules: own(state.componentModules),
      contexts: own(state.contexts),
      importPaths: own(state.importPaths),
    }
  })())
}

function own(all: Record<string, unknown>): Record<string, unknown> {
  const ours = /\/npm\/(@solid\/community-server|asynchronous-handlers)(\/|$)/
  return Object.fromEntries(Object.entries(all).filter(([iri]) => ours.test(iri)))
}

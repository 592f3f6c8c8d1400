import type { Person } from '../create-person.ts'
import type { Run } from './city-server.ts'
import type { Persona, PersonaId } from './personas.ts'
import type { PortTaken } from './ports.ts'
import type { OnStep } from './step.ts'

export interface TerritoryOptions {
  /** Where everything is kept. @default '.territory' in the working directory */
  folder?: string
  /** Ports by `solid`, `city` and the names of apps; 0 takes any. @default 3000, 4000, 5101 … */
  ports?: Readonly<Record<string, number>>
  /** Erases the folder first. */
  fresh?: boolean
  /** Names of the apps to serve. @default all */
  apps?: readonly string[]
  /** Serve the apps' sources with hot reload, instead of their builds. */
  dev?: boolean
  /** Who lives there. @default everybody */
  people?: readonly PersonaId[]
  /** bcrypt rounds of account passwords. @default 10 */
  passwordRounds?: number
  /** Starts a second Solid server too, of this kind, for what goes from one server to another. */
  neighbour?: { authorization?: 'wac' | 'acp' }
  /**
   * Starts the server of an independent body too, and walks the campaigns of the demo in the
   * background, while everything else is up already. `present`: only those of now, to which nobody
   * has contributed yet.
   */
  campaigns?: boolean | 'present'
  onStep?: OnStep
  signal?: AbortSignal
}

/** Somebody who lives in a running territory. */
export interface Inhabitant extends Persona, Person {
  /** Folder with files of theirs, where they have some. */
  files: string
  /** One-time code for the card, as it came with the letter; until it is used. */
  code?: string
  /** The codes of all letters, by service. */
  codes: Readonly<Record<string, string>>
}

/** A territory that runs on this machine. */
export interface Territory {
  readonly folder: string
  /** Each ends in `/`. */
  readonly solid: string
  /** The second Solid server, where one was asked for. Nobody lives there at first. */
  readonly neighbour?: string
  readonly city: string
  /** The independent body that decides on campaigns and counts, where it was asked for. */
  readonly intermediary?: string
  /** Settles once its server and the campaigns of the demo are there; rejects when they are not. */
  readonly campaigns: Promise<void>
  readonly apps: Readonly<Record<string, string>>
  readonly people: readonly Inhabitant[]
  /** The transit network that delivers. */
  readonly service: Person
  /** Whoever may use the console, and how they sign in. */
  readonly staff: Person & { readonly name: string }
  /** Folder with what the back offices of the services export, and the codes in their letters. */
  readonly exports: string
  /** Ports that were wanted and are in use. */
  readonly taken: readonly PortTaken[]
  /** The services file of the city server: `SELFDATA_SERVICES` of commands by hand. */
  readonly services: string
  /** Runs a command of the city server, such as `deliver`; resolves to what it printed. */
  readonly run: Run
  readonly stop: () => Promise<void>
}

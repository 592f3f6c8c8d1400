import type { BlockDatabase } from './block-database.ts'
import type { Vault } from './vault.ts'

/** A change made here that met another one made elsewhere. */
export interface Conflict {
  readonly url: string
  /** IRI of what both changed. */
  readonly subject: string
  /** Whose is in the pod now. */
  readonly stays: 'mine' | 'theirs'
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What the copy remembers about itself. */
interface NoteTypes {
  /** Roots of the person's own storages. */
  storages: readonly string[]
  /** When everything that was looked at was last compared with the pod. */
  checked: number
  conflicts: readonly Conflict[]
  /** Changes that could not be read any more, and are gone. */
  lost: number
}

/** A few small facts, as encrypted as the rest. */
export interface Notes {
  read<Name extends keyof NoteTypes>(name: Name): Promise<NoteTypes[Name] | undefined>
  write<Name extends keyof NoteTypes>(name: Name, value: NoteTypes[Name]): Promise<void>
}

export function notesIn(database: BlockDatabase, vault: Vault, now: () => number): Notes {
  return {
    async read(name) {
      const block = await database.get('notes', name)
      const text = block && (await vault.open(name, block))
      return text === undefined ? undefined : JSON.parse(text)
    },
    async write(name, value) {
      await database.put('notes', await vault.seal(name, JSON.stringify(value), now()), name)
    },
  }
}

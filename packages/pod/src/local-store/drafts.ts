import type { BlockDatabase } from './block-database.ts'
import type { Vault } from './vault.ts'

/** A document as the person changed it here, on its way into the pod. */
export interface Draft {
  readonly url: string
  /** What the pod said when it was first changed here; absent where there was no document. */
  readonly base: string | undefined
  readonly text: string
  /** When it was last changed, in milliseconds since 1970; another one for every change. */
  readonly at: number
  /** Why it cannot be brought into the pod, where that is so: the name of an error class. */
  readonly problem?: string
}

/** Changes that wait. They exist nowhere else, so nothing here is ever thrown out for room. */
export interface Drafts {
  get(url: string): Promise<Draft | undefined>
  put(draft: Draft): Promise<void>
  drop(url: string): Promise<void>
  /** Those that can be read; how many could not, and are gone. */
  list(): Promise<{ drafts: Draft[]; lost: number }>
}

/** Keeps drafts in blocks, one each. */
export function draftsIn(database: BlockDatabase, vault: Vault, now: () => number): Drafts {
  async function read(name: string): Promise<Draft | undefined> {
    const block = await database.get('drafts', name)
    const text = block && (await vault.open(name, block))
    return text === undefined ? undefined : (JSON.parse(text) as Draft)
  }
  return {
    async get(url) {
      return read(await vault.nameOf(url))
    },
    async put(draft) {
      const name = await vault.nameOf(draft.url)
      await database.put('drafts', await vault.seal(name, JSON.stringify(draft), now()), name)
    },
    async drop(url) {
      await database.delete('drafts', await vault.nameOf(url))
    },
    async list() {
      const drafts: Draft[] = []
      let lost = 0
      for (const name of await database.getAllKeys('drafts')) {
        const draft = await read(name)
        if (draft) drafts.push(draft)
        else {
          lost += 1
          await database.delete('drafts', name)
        }
      }
      return { drafts: drafts.toSorted((one, other) => one.at - other.at), lost }
    },
  }
}

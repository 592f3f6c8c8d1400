import { ldp, posix } from '@selfdata/vocab'

export interface StoredDocument {
  readonly body: string
  readonly contentType: string
  /** Strong: another one for every write. */
  readonly etag: string
}

/** The documents of a pod in memory, and the containers that follow from their addresses. */
export class MemoryDocuments {
  readonly #root: string
  readonly #documents = new Map<string, StoredDocument>()
  #writes = 0

  constructor(root: string) {
    this.#root = root
  }

  get(url: string): StoredDocument | undefined {
    return this.#documents.get(url)
  }

  set(url: string, { body, contentType }: Omit<StoredDocument, 'etag'>): void {
    this.#writes += 1
    this.#documents.set(url, { body, contentType, etag: `"${this.#writes}"` })
  }

  delete(url: string): boolean {
    return this.#documents.delete(url)
  }

  /** Rule documents belong to their resource and are no members. */
  #members(container: string): string[] {
    const members = new Set<string>()
    for (const url of this.#documents.keys()) {
      if (!url.startsWith(container) || url === container || url.endsWith('.acl')) continue
      const rest = url.slice(container.length)
      const slash = rest.indexOf('/')
      members.add(container + (slash < 0 ? rest : rest.slice(0, slash + 1)))
    }
    return [...members].toSorted()
  }

  hasMembers(container: string): boolean {
    return this.#members(container).length > 0
  }

  /** The Turtle of a container; `undefined` when nothing lies in it and nobody made it. */
  listing(container: string): StoredDocument | undefined {
    const members = this.#members(container)
    const made = this.#documents.has(container) || container === this.#root
    if (members.length === 0 && !made) return undefined
    const lines = [
      `<${container}> a <${ldp.Container}>, <${ldp.BasicContainer}> .`,
      ...members.map((member) => `<${container}> <${ldp.contains}> <${member}> .`),
      ...members.flatMap((member) => {
        const { body } = this.#documents.get(member) ?? {}
        return body === undefined ? [] : [`<${member}> <${posix.size}> ${bytesOf(body)} .`]
      }),
    ]
    const body = lines.join('\n')
    return { body, contentType: 'text/turtle', etag: `"c${this.#writes}"` }
  }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength
}

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { getMimeType } from 'hono/utils/mime'

/** A file of a built app, as it is served. */
export interface BuiltFile {
  bytes: Uint8Array<ArrayBuffer>
  type: string
  /** Quoted, as in the header. */
  etag: string
  /** Named after its content, so that it never changes. */
  immutable: boolean
}

/** The files of a built app by path below it, such as `/assets/index-1a2b3c.js`. */
export type Build = ReadonlyMap<string, BuiltFile>

/** Reads a folder once; what a name with a dot at its beginning hides is left out. */
export async function readBuild(folder: string): Promise<Build> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(
    (entry) =>
      entry.isFile() && !/(^|[/\\])\./.test(relative(folder, join(entry.parentPath, entry.name))),
  )
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, BuiltFile]> => {
        const bytes = new Uint8Array(await readFile(join(parentPath, name)))
        const path = `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`
        const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
        const type = getMimeType(name) ?? 'application/octet-stream'
        return [path, { bytes, type, etag: `"${digest}"`, immutable: isHashed(path) }]
      }),
    ),
  )
}

/** Vite puts files that carry a hash of their content in `assets/`. */
function isHashed(path: string): boolean {
  return path.startsWith('/assets/')
}

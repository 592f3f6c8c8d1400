import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { formatOfFile } from './batch-format.ts'

/** A file at the moment somebody looked: another look tells whether it was written to since. */
export interface FileLook {
  name: string
  /** Bytes. */
  size: number
  /** When it was last written to, in milliseconds since 1970. */
  writtenAt: number
  /** Its number on the disk: another one under the same name has another. */
  inode: number
}

/** The files of a folder that are in a format we read; no links, which may lead anywhere. */
export async function lookAtFiles(folder: string): Promise<FileLook[]> {
  const found: FileLook[] = []
  for (const name of await readdir(folder)) {
    const look =
      name.startsWith('.') || !formatOfFile(name) ? undefined : await lookAt(folder, name)
    if (look) found.push(look)
  }
  return found
}

/** One file; undefined when it is gone, or is none. */
export async function lookAt(folder: string, name: string): Promise<FileLook | undefined> {
  // Files come and go while we look.
  const stats = await lstat(join(folder, name)).catch(() => undefined)
  if (!stats?.isFile()) return undefined
  return { name, size: stats.size, writtenAt: stats.mtimeMs, inode: stats.ino }
}

/** Whether a file is what it was at another look. */
export function isUnchanged(now: FileLook | undefined, before: FileLook | undefined): boolean {
  if (!now || !before) return false
  const { size, writtenAt, inode } = before
  return now.size === size && now.writtenAt === writtenAt && now.inode === inode
}

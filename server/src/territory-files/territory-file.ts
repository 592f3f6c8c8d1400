import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigError } from '../config.ts'

/** Gives what the territory keeps in a file for everybody; undefined where it keeps none. */
export type TerritoryFile<T> = () => Promise<T | undefined>

interface Kept<T> {
  /** The setting that names the file, for errors. */
  variable: string
  schema: z.ZodType<T>
}

/**
 * Reads a file now, and again when it has changed: somebody adds a line each day. A change that
 * cannot be read leaves what was there before.
 *
 * @throws {ConfigError} when it cannot be read at the start, or naming what is wrong in it
 */
export async function territoryFile<T>(
  path: string | undefined,
  kept: Kept<T>,
): Promise<TerritoryFile<T>> {
  if (path === undefined) return async () => undefined
  let content = await read(path, kept)
  let changed = (await stat(path)).mtimeMs
  return async () => {
    const now = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => changed,
    )
    if (now !== changed) {
      changed = now
      content = await read(path, kept).catch(() => content)
    }
    return content
  }
}

async function read<T>(path: string, { variable, schema }: Kept<T>): Promise<T> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ConfigError(variable, `the file ${path} cannot be read`)
  })
  const result = schema.safeParse(parsed(text, variable))
  if (!result.success) throw new ConfigError(variable, `\n${z.prettifyError(result.error)}`)
  return result.data
}

function parsed(text: string, variable: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'not JSON'
    throw new ConfigError(variable, `the file is not JSON: ${problem}`)
  }
}

import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigError } from '../config.ts'
import { WeatherFile } from './weather-file.ts'
import type { Weather } from './weather-file.ts'

/** Gives the weather that the territory keeps; undefined where it keeps none. */
export type WeatherSource = () => Promise<Weather | undefined>

/**
 * Reads the file of degree days now, and again when it has changed: somebody adds a line each day. A
 * change that cannot be read leaves what was there before.
 *
 * @throws {ConfigError} when it cannot be read at the start, or naming what is wrong in it
 */
export async function weatherSource(path: string | undefined): Promise<WeatherSource> {
  if (path === undefined) return async () => undefined
  let weather = await read(path)
  let changed = (await stat(path)).mtimeMs
  return async () => {
    const now = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => changed,
    )
    if (now !== changed) {
      changed = now
      weather = await read(path).catch(() => weather)
    }
    return weather
  }
}

async function read(path: string): Promise<Weather> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ConfigError('SELFDATA_WEATHER', `the file ${path} cannot be read`)
  })
  const result = WeatherFile.safeParse(parsed(text))
  if (!result.success)
    throw new ConfigError('SELFDATA_WEATHER', `\n${z.prettifyError(result.error)}`)
  return result.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'not JSON'
    throw new ConfigError('SELFDATA_WEATHER', `the file is not JSON: ${problem}`)
  }
}

import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError } from '../config.ts'
import { createApp } from '../http/app.ts'
import { problemOf } from '../http/problem-of.ts'
import { problemResponse } from '../http/problem.ts'
import { weatherRoutes } from '../http/weather.ts'
import { weatherSource } from './read-weather.ts'

const weather = {
  station: 'La Rochelle',
  source: 'measured here',
  licence: 'Licence Ouverte 2.0',
  baseCelsius: 18,
  days: { '2026-01-05': 12.4, '2026-01-06': 11 },
}
let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-weather-'))
  path = join(folder, 'weather.json')
  await writeFile(path, JSON.stringify(weather))
})
afterEach(() => rm(folder, { recursive: true }))

async function ask(from: string | undefined) {
  const app = createApp().route('/', weatherRoutes(await weatherSource(from)))
  app.onError((error) => problemResponse(problemOf(error).key, { language: 'en' }))
  return app.request('/weather')
}

describe('the weather of a territory', () => {
  it('is given to anybody', async () => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ ...weather, invented: false })
  })

  it('is not there where the territory keeps none', async () => {
    expect((await ask(undefined)).status).toBe(404)
  })

  it('follows the file, and keeps what it had when a change cannot be read', async () => {
    const source = await weatherSource(path)
    await writeFile(path, JSON.stringify({ ...weather, days: { '2026-01-07': 3 } }))
    await utimes(path, new Date(), new Date(Date.now() + 5000))
    expect((await source())?.days).toEqual({ '2026-01-07': 3 })
    await writeFile(path, 'torn')
    await utimes(path, new Date(), new Date(Date.now() + 9000))
    expect((await source())?.days).toEqual({ '2026-01-07': 3 })
  })

  it('is refused at the start when it says something that no weather is', async () => {
    await writeFile(path, JSON.stringify({ ...weather, days: { yesterday: 3 } }))
    await expect(weatherSource(path)).rejects.toThrow(ConfigError)
    await expect(weatherSource(join(folder, 'none.json'))).rejects.toThrow(/cannot be read/u)
  })
})

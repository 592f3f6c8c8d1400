import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from '../http/app.ts'
import { dayColourRoutes } from '../http/day-colours.ts'
import { problemOf } from '../http/problem-of.ts'
import { problemResponse } from '../http/problem.ts'
import { dayColoursSource } from './read-day-colours.ts'

const winter = {
  source: 'published by the network',
  licence: 'Licence Ouverte 2.0',
  calendars: [
    { tariff: 'tempo', from: '2025-09-01', to: '2026-08-31', days: { '2026-01-06': 'red' } },
    { tariff: 'ejp', from: '2025-11-01', to: '2026-03-31', days: { '2026-01-06': 'peak' } },
  ],
}
let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-colours-'))
  path = join(folder, 'colours.json')
  await writeFile(path, JSON.stringify(winter))
})
afterEach(() => rm(folder, { recursive: true }))

async function ask(from: string | undefined) {
  const app = createApp().route('/', dayColourRoutes(await dayColoursSource(from)))
  app.onError((error) => problemResponse(problemOf(error).key, { language: 'en' }))
  return app.request('/day-colours')
}

it('gives the colours of days to anybody', async () => {
  const response = await ask(path)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ ...winter, invented: false })
})

it('has none where the territory keeps none', async () => {
  expect((await ask(undefined)).status).toBe(404)
})

it('does not start with a colour that its tariff does not have', async () => {
  const wrong = { ...winter.calendars[1], days: { '2026-01-06': 'red' } }
  await writeFile(path, JSON.stringify({ ...winter, calendars: [wrong] }))
  await expect(dayColoursSource(path)).rejects.toThrow(/SELFDATA_DAY_COLOURS/u)
})

import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { progressOf } from './progress.ts'
import { eraseTerritory, newState, readState, TerritoryFolderError, writeState } from './state.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-state-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const fails = () => Promise.reject(new Error('no'))

describe('what a territory remembers', () => {
  it('is there at the next start, for the owner only', async () => {
    const state = newState(3000)
    await writeState(folder, state)
    expect(await readState(folder)).toEqual(state)
    expect((await stat(join(folder, 'territory.json'))).mode & 0o077).toBe(0)
  })

  it('lets work be done once, and again when it failed', async () => {
    const progress = progressOf(folder, newState(3000))
    await expect(progress.once('a', fails)).rejects.toThrow('no')
    expect(await progress.once('a', async () => {})).toBe(true)
    expect(await progress.once('a', fails)).toBe(false)
    expect((await readState(folder))?.done).toEqual(['a'])
  })

  it('is erased, and nothing that is not a territory', async () => {
    await writeFile(join(folder, 'thesis.txt'), 'ten years of work')
    await expect(eraseTerritory(folder)).rejects.toThrow(TerritoryFolderError)
    await expect(readState(folder)).rejects.toThrow(TerritoryFolderError)
    expect(await readdir(folder)).toEqual(['thesis.txt'])
    await writeState(folder, newState(3000))
    await eraseTerritory(folder)
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })
})

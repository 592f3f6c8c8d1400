import { modesFor, planGrant, rulesOf } from '@selfdata/access'
import { listContainer, memoryStorage, putResource, readCatalog, readMonth } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { accessibilityProblems, patience as wait } from '@selfdata/ui/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { eraseAll } from './archive/erase-all.ts'
import { exportArchive } from './archive/export-archive.ts'
import { importArchive } from './archive/import-archive.ts'
import { ArchiveError } from './archive/manifest.ts'
import { readArchive } from './archive/read-archive.ts'
import { openApp, ownerRule } from './testing/open-app.ts'
import { button, fill, text } from './testing/page.ts'
import { ride } from './testing/rides.ts'

const now = () => new Date('2026-11-22T10:00:00Z')

async function archiveOf(pod: MemoryStorage): Promise<Uint8Array<ArrayBuffer>> {
  const { parts, failures } = await exportArchive(pod, { fetch: pod.fetch, now })
  expect(failures).toEqual([])
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

const octoberOf = ({ storage, fetch }: MemoryStorage) =>
  readMonth(
    { storage, stream: 'validations', source: 'bus', month: '2026-10', timeZone: 'Europe/Paris' },
    { fetch },
  )

describe('an archive', () => {
  it('moves everything to another pod, under its addresses and the person’s new name', async () => {
    const old = memoryStorage({ storage: 'https://old.invalid/' })
    const fresh = memoryStorage({ storage: 'https://new.invalid/alix/' })
    await ride(old)
    await putResource(`${old.storage}selfdata/note.txt`, 'à garder', {
      fetch: old.fetch,
      contentType: 'text/plain',
    })
    const archive = readArchive(await archiveOf(old))
    const report = await importArchive(archive, fresh, { fetch: fresh.fetch })
    expect(report.failures).toEqual([])
    expect(report.written).toHaveLength(archive.manifest.entries.length)
    const [before] = (await octoberOf(old)).records
    const {
      records: [after],
      torn,
    } = await octoberOf(fresh)
    expect(torn).toEqual([])
    expect(after).toEqual({
      ...before,
      id: before!.id.replace(old.storage, fresh.storage),
      agent: fresh.webId,
    })
    const { series } = await readCatalog(fresh.storage, { fetch: fresh.fetch })
    expect(series.map(({ id }) => id)).toEqual([
      `${fresh.storage}selfdata/mobility/validations/bus/`,
    ])
    const again = await importArchive(archive, fresh, { fetch: fresh.fetch })
    expect(again.same).toHaveLength(archive.manifest.entries.length)
  })

  it('never replaces what is there, and names damaged and missing files', async () => {
    const old = memoryStorage({ storage: 'https://old.invalid/' })
    const fresh = memoryStorage({ storage: 'https://new.invalid/' })
    await ride(old)
    const month = 'selfdata/mobility/validations/bus/2026-10.ttl'
    await putResource(fresh.storage + month, '<#a> <https://a.example/b> 1 .', fresh)
    const archive = readArchive(await archiveOf(old))
    const files = new Map(
      [...archive.files].map(([entry, bytes]) => [
        entry,
        entry.path.endsWith('2026-09.ttl') ? bytes.slice(1) : bytes,
      ]),
    )
    const damaged = { ...archive, files, missing: ['selfdata/gone.ttl'] }
    const report = await importArchive(damaged, fresh, { fetch: fresh.fetch })
    expect(report.kept).toEqual([month])
    expect(report.failures.map(({ path }) => path)).toEqual([
      'selfdata/gone.ttl',
      'selfdata/mobility/validations/bus/2026-09.ttl',
    ])
  })

  it('refuses what is none', () => {
    expect(() => readArchive(new TextEncoder().encode('holiday pictures'))).toThrow(ArchiveError)
  })

  it('can be stopped', async () => {
    const pod = memoryStorage()
    await ride(pod)
    const { signal, abort } = stoppable()
    const options = { fetch: pod.fetch, signal, now, onProgress: abort }
    await expect(exportArchive(pod, options)).rejects.toThrow('aborted')
  })
})

describe('erasing', () => {
  it('leaves nothing below the folder, and everything beside it', async () => {
    const pod = memoryStorage()
    const { storage, fetch } = pod
    await ride(pod)
    await putResource(`${storage}holiday.txt`, 'sea', { fetch, contentType: 'text/plain' })
    const { documents, failures } = await eraseAll(`${storage}selfdata/`, { fetch })
    expect([documents > 3, failures]).toEqual([true, []])
    const { members } = await listContainer(storage, { fetch })
    expect(members.map(({ url }) => url)).toEqual([`${storage}holiday.txt`])
  })
})

describe('the pages', () => {
  let app: App | undefined
  beforeEach(() => {
    localStorage.clear()
    localStorage.setItem('selfdata.language', 'fr')
    URL.createObjectURL = () => 'blob:archive'
    URL.revokeObjectURL = () => {}
  })
  afterEach(() => app?.unmount())

  it('prepare a file, and erase once the word is typed', async () => {
    const opened = await openApp('/move', { before: ride })
    ;({ app } = opened)
    await vi.waitFor(() => expect(button('Préparer le fichier')).toBeTruthy(), wait)
    expect(await accessibilityProblems()).toEqual([])
    button('Préparer le fichier').click()
    await vi.waitFor(() => expect(text()).toContain('Votre fichier est prêt'), wait)
    button('Tout effacer…').click()
    await vi.waitFor(() => expect(text()).toContain('pour toujours'), wait)
    await fill(/Écrivez/u, 'effacer')
    button('Effacer').click()
    await vi.waitFor(() => expect(text()).toMatch(/\d documents effacés/u), wait)
  })

  it('install a file, with the access it says, after showing whom it lets in', async () => {
    const old = memoryStorage({ storage: 'https://old.invalid/' })
    await ride(old)
    await putResource(`${old.storage}.acl`, ownerRule(old.storage, old.webId), old)
    const who = { agent: 'https://friend.example/card#me' }
    const on = `${old.storage}selfdata/mobility/`
    const options = { fetch: old.fetch, me: old.webId, storage: old.storage }
    await (await planGrant({ who, modes: ['read'], on }, options)).apply()
    const file = new File([await archiveOf(old)], 'selfdata.zip')
    const opened = await openApp('/move')
    ;({ app } = opened)
    await vi.waitFor(() => expect(fileField()).toBeTruthy(), wait)
    Object.defineProperty(fileField(), 'files', { value: [file] })
    fileField()!.dispatchEvent(new Event('change'))
    await vi.waitFor(() => expect(text()).toContain('friend.example : lire'), wait)
    expect(await accessibilityProblems()).toEqual([])
    button('Installer').click()
    await vi.waitFor(() => expect(text()).toMatch(/endroits? avec les mêmes accès/u), wait)
    expect(await accessibilityProblems()).toEqual([])
    const { pod } = opened
    const { rules } = await rulesOf(`${pod.storage}selfdata/mobility/`, pod)
    expect(modesFor(rules, who)).toEqual(['read'])
  })

  it('show records as cards, and the stored text', async () => {
    ;({ app } = await openApp('/browse', { before: ride }))
    await vi.waitFor(() => expect(button(/les déplacements/u)).toBeTruthy(), wait)
    expect(await accessibilityProblems()).toEqual([])
    for (const name of [
      /les déplacements/u,
      /toutes les validations/u,
      /validations de carte \(bus\)$/u,
    ]) {
      await vi.waitFor(() => expect(inPage(name)).toBeTruthy(), wait)
      inPage(name)!.click()
    }
    await vi.waitFor(() => expect(inPage(/octobre 2026/u)).toBeTruthy(), wait)
    inPage(/octobre 2026/u)!.click()
    await vi.waitFor(() => expect(text()).toContain('Place de Verdun'), wait)
    expect(text()).toContain('Le texte tel qu’il est rangé (text/turtle)')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('do not leave the folder', async () => {
    ;({ app } = await openApp('/browse?at=../profile/card', { before: ride }))
    await vi.waitFor(() => expect(text()).toContain('n’est pas dans votre dossier'), wait)
  })
})

const fileField = () => document.querySelector<HTMLInputElement>('input[type=file]')

const inPage = (name: RegExp) =>
  [...document.querySelectorAll<HTMLElement>('main li a')].find((one) =>
    name.test(one.textContent?.trim() ?? ''),
  )

function stoppable() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

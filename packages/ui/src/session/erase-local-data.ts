import { signedOutKey } from './remembered-session.ts'

/** Preferences of the device, not of the person: they stay. */
const kept = new Set(['selfdata.language', 'selfdata.theme', signedOutKey])

/**
 * Erases what an app has left in this browser about a person: storages, databases and caches of
 * this origin. Language and theme stay.
 */
export async function eraseLocalData(page: Window): Promise<void> {
  for (const storage of [page.localStorage, page.sessionStorage]) {
    for (const key of Object.keys(storage)) if (!kept.has(key)) storage.removeItem(key)
  }
  const databases = (await page.indexedDB?.databases?.()) ?? []
  for (const { name } of databases) if (name) await erased(page.indexedDB.deleteDatabase(name))
  if (!('caches' in page)) return
  // `selfdata-app…` holds the app itself, for offline use.
  const names = (await page.caches.keys()).filter((name) => !name.includes('precache'))
  await Promise.all(names.map((name) => page.caches.delete(name)))
}

/** Resolves when a database is gone, or another tab holds on to it: it goes when that one closes. */
function erased(request: IDBOpenDBRequest): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['success', 'error', 'blocked']) {
      request.addEventListener(name, () => resolve())
    }
  })
}

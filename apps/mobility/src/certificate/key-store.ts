import { makeKey } from './sign.ts'

const name = 'selfdata-certificate-key'

/**
 * The person's key of this browser, made when it is first needed. Where the browser keeps nothing,
 * a new one each time: its certificates are whole all the same, but show different fingerprints.
 */
export async function keyOf(
  webId: string,
  page: Window & typeof globalThis,
): Promise<CryptoKeyPair> {
  const { indexedDB, crypto } = page
  if (!indexedDB) return makeKey(crypto)
  const database = await settled(indexedDB.open(name, 1), (request) => {
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('keys'))
  })
  try {
    const kept: unknown = await settled(database.transaction('keys').objectStore('keys').get(webId))
    if (isKeyPair(kept)) return kept
    const key = await makeKey(crypto)
    await settled(database.transaction('keys', 'readwrite').objectStore('keys').put(key, webId))
    return key
  } finally {
    database.close()
  }
}

function isKeyPair(value: unknown): value is CryptoKeyPair {
  return (
    typeof value === 'object' && value !== null && 'privateKey' in value && 'publicKey' in value
  )
}

function settled<R extends IDBRequest>(
  request: R,
  prepare: (request: R) => void = () => {},
): Promise<R['result']> {
  prepare(request)
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () =>
      reject(request.error ?? new Error(`Opening <${name}> failed`)),
    )
  })
}

import type { Block, BlockDatabase } from './block-database.ts'

/** Turns texts into blocks and back. Its keys never leave the browser that made them. */
export interface Vault {
  /** Name of a block: tells nothing of what it is the name of. */
  nameOf(address: string): Promise<string>
  seal(name: string, text: string, used: number): Promise<Block>
  /** `undefined` where a block is broken, swapped with another, or of another key. */
  open(name: string, block: Block): Promise<string | undefined>
}

/** Shorter texts are not worth packing. */
const packedFrom = 4096
const { subtle } = globalThis.crypto

/**
 * The vault of one person in a database. Keys are AES-GCM and HMAC keys that cannot be exported;
 * a database that somebody else's copy lies in is emptied first.
 */
export async function openVault(database: BlockDatabase, owner: string): Promise<Vault> {
  const known = await keysIn(database)
  const keys = known ?? (await newKeys(database))
  const mark = await nameWith(keys.names, `owner ${owner}`)
  if ((await database.get('keys', 'owner')) !== mark) {
    // In one go: nobody finds the copy of one person under the mark of another.
    const handing = database.transaction(['documents', 'drafts', 'notes', 'keys'], 'readwrite')
    await Promise.all([
      handing.objectStore('documents').clear(),
      handing.objectStore('drafts').clear(),
      handing.objectStore('notes').clear(),
      handing.objectStore('keys').put(mark, 'owner'),
      handing.done,
    ])
  }
  return vaultWith(keys)
}

interface Keys {
  names: CryptoKey
  blocks: CryptoKey
}

async function keysIn(database: BlockDatabase): Promise<Keys | undefined> {
  const [names, blocks] = await Promise.all([
    database.get('keys', 'names'),
    database.get('keys', 'blocks'),
  ])
  return names instanceof CryptoKey && blocks instanceof CryptoKey ? { names, blocks } : undefined
}

async function newKeys(database: BlockDatabase): Promise<Keys> {
  const [names, blocks] = await Promise.all([
    subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  ])
  const writing = database.transaction('keys', 'readwrite')
  // Of two tabs that begin at once, the first one's keys count.
  const first = await writing.store.get('names')
  if (!first) {
    await writing.store.put(names, 'names')
    await writing.store.put(blocks, 'blocks')
  }
  await writing.done
  return (await keysIn(database)) ?? { names, blocks }
}

function vaultWith({ names, blocks }: Keys): Vault {
  return {
    nameOf: (address) => nameWith(names, address),
    async seal(name, text, used) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const bytes = new TextEncoder().encode(text)
      const isPacked = bytes.length > packedFrom
      const body = isPacked
        ? await through(bytes, new CompressionStream('deflate-raw'))
        : bytes.slice().buffer
      const data = await subtle.encrypt(parameters(iv, name), blocks, body)
      return { iv, data, isPacked, used }
    },
    async open(name, { iv, data, isPacked }) {
      try {
        const body = await subtle.decrypt(parameters(iv, name), blocks, data)
        const bytes = isPacked
          ? await through(new Uint8Array(body), new DecompressionStream('deflate-raw'))
          : body
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      } catch {
        return undefined
      }
    },
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) }
}

async function nameWith(key: CryptoKey, address: string): Promise<string> {
  const signature = await subtle.sign('HMAC', key, new TextEncoder().encode(address))
  return [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  pack: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(pack)).arrayBuffer()
}

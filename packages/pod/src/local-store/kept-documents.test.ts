// oxlint-disable-next-line import/no-unassigned-import -- it puts a database where browsers have one
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openBlocks } from './block-database.ts'
import { keptDocuments } from './kept-documents.ts'

it('a document is read while another is still being put away', async () => {
  const database = await openBlocks('turns', { onErased() {} })
  const vault = {
    nameOf: (url: string) => Promise.resolve(url),
    seal: () => new Promise<never>(() => {}),
    open: () => Promise.resolve(undefined),
  }
  const documents = keptDocuments(database, vault, { limit: 1000, now: () => 0 })
  void documents.put({ url: 'https://a.example/1', status: 200, text: '', headers: {} })
  expect(await documents.get('https://a.example/2')).toBeUndefined()
  database.close()
})

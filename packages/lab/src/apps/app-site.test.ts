import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appSite } from './app-site.ts'
import { clientDocument } from './client-document.ts'
import { readBuild } from './read-build.ts'

const origin = 'http://localhost:5199'
let folder: string
let site: ReturnType<typeof appSite>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-build-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>App</title>')
  await writeFile(join(folder, 'assets', 'index-1a2b.js'), 'export {}')
  await writeFile(join(folder, '.sources'), 'a stamp')
  await mkdir(join(folder, '.vite'))
  await writeFile(join(folder, '.vite', 'manifest.json'), '{}')
  site = appSite(await readBuild(folder), {
    '/client.jsonld': { type: 'application/ld+json', body: clientDocument(origin, 'App') },
  })
})
afterAll(() => rm(folder, { recursive: true }))

const get = (path: string, headers = {}) => site.request(`${origin}${path}`, { headers })

describe('an app site', () => {
  it.each(['/', '/months/2026-03', '/callback.html'])('answers %s with the page', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('lets hashed files be kept, and says when a page is unchanged', async () => {
    const script = await get('/assets/index-1a2b.js')
    expect(script.headers.get('cache-control')).toContain('immutable')
    const etag = (await get('/')).headers.get('etag') ?? ''
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304)
  })

  it.each(['/assets/gone.js', '/.sources', '/.vite/manifest.json', '/../package.json', '/sw.js'])(
    'has no file %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  it('allows no script but its own, on every answer', async () => {
    for (const path of ['/', '/assets/index-1a2b.js', '/client.jsonld', '/gone.png']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
      expect(policy).toMatch(/connect-src [^;]*https:/)
      expect(policy).toContain("frame-ancestors 'none'")
    }
  })

  it('serves the Client ID document that names its own origin', async () => {
    const response = await get('/client.jsonld')
    expect(response.headers.get('content-type')).toContain('application/ld+json')
    expect(await response.json()).toMatchObject({
      client_id: `${origin}/client.jsonld`,
      redirect_uris: [`${origin}/callback.html`],
    })
  })
})

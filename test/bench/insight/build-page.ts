import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

/** Builds the page of the bench into a folder and serves it on this machine. */
export async function servePage(folder: string): Promise<{ url: string; stop: () => void }> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: fileURLToPath(new URL('page.html', import.meta.url)) },
    },
  })
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const name = path === '/' ? 'page.html' : path.slice(1)
    const type = types[/\.\w+$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream'
    void readFile(join(folder, name))
      .then((bytes) => response.writeHead(200, { 'content-type': type }).end(bytes))
      .catch(() => response.writeHead(404).end())
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}/`, stop: () => server.close() }
}

import type { Plugin } from 'vite'

/** Lets people put the app on their home screen. */
export function webManifest({ title }: { title: string }): Plugin {
  const manifest = JSON.stringify({
    id: '/',
    name: title,
    short_name: title,
    lang: 'fr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b5563',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  })
  return {
    name: 'selfdata-web-manifest',
    transformIndexHtml: () => [
      {
        tag: 'link',
        injectTo: 'head',
        attrs: { rel: 'manifest', href: '/manifest.webmanifest' },
      },
    ],
    configureServer: (server) =>
      void server.middlewares.use('/manifest.webmanifest', (_, response) => {
        response.setHeader('content-type', 'application/manifest+json')
        response.end(manifest)
      }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifest })
    },
  }
}

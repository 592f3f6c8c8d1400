import type { Plugin } from 'vite'

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="12" fill="#0b5563"/><circle cx="26.5" cy="13.5" r="5" fill="#d9622b"/><path d="M6 24c3.5 0 3.5-3 7-3s3.5 3 7 3 3.5-3 7-3 3.5 3 7 3M6 31c3.5 0 3.5-3 7-3s3.5 3 7 3 3.5-3 7-3 3.5 3 7 3" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></svg>`

/** The mark of the header as `/icon.svg`: one drawing for all apps. */
export function plainFavicon(): Plugin {
  return {
    name: 'selfdata-favicon',
    transformIndexHtml: () => [
      {
        tag: 'link',
        injectTo: 'head',
        attrs: { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
      },
    ],
    configureServer: (server) =>
      void server.middlewares.use('/icon.svg', (_, response) => {
        response.setHeader('content-type', 'image/svg+xml')
        response.end(icon)
      }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: icon })
    },
  }
}

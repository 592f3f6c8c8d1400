import type { Plugin } from 'vite'

/** The page around an app's script, where its `index.html` only names the script. */
export function appPage({ title, isListed }: { title: string; isListed: boolean }): Plugin {
  return {
    name: 'selfdata-app-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (script) =>
        script.includes('<html')
          ? script
          : `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#0b5563" />
    <meta name="referrer" content="no-referrer" />${
      isListed ? '' : '\n    <meta name="robots" content="noindex" />'
    }
    <title>${title}</title>
    <link rel="preload" as="fetch" href="/territory.json" crossorigin />
  </head>
  <body>
    <div id="app"></div>
    <noscript>Cette application a besoin de JavaScript. This app needs JavaScript.</noscript>
    ${script.trim()}
  </body>
</html>
`,
    },
  }
}

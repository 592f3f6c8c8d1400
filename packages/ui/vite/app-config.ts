import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import type { UserConfig } from 'vite'
import { appWorker } from './app-worker.ts'
import { appDocuments } from './app-documents.ts'
import { appPage } from './app-page.ts'
import { plainFavicon } from './favicon.ts'
import { webManifest } from './web-manifest.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * How every app is built. What comes out runs under `script-src 'self'; style-src 'self'`: no
 * inline script or style, fonts and icons in files of their own.
 */
export function appConfig({
  title,
  port,
  isListed = true,
}: {
  /** In the language of the territory, as the page is called before its texts are there. */
  title: string
  /** While developing. */
  port: number
  /** Whether search engines may show it. @default true */
  isListed?: boolean
}): UserConfig {
  return {
    plugins: [
      vue(),
      tailwindcss(),
      appPage({ title, isListed }),
      appDocuments({ title }),
      plainFavicon(),
      webManifest({ title }),
      appWorker(),
    ],
    // An app may lie elsewhere than the packages that it links.
    server: { port, strictPort: false, fs: { allow: [process.cwd(), repository] } },
    preview: { port, strictPort: false },
    define: {
      // vue-i18n: no options API, no devtools, messages compiled without `new Function`.
      __VUE_I18N_LEGACY_API__: false,
      __VUE_I18N_FULL_INSTALL__: true,
      __INTLIFY_PROD_DEVTOOLS__: false,
      __INTLIFY_JIT_COMPILATION__: true,
      __INTLIFY_DROP_MESSAGE_COMPILER__: false,
      __VUE_OPTIONS_API__: false,
      __VUE_PROD_DEVTOOLS__: false,
    },
    build: { outDir: 'dist', assetsInlineLimit: 0, manifest: true },
  }
}

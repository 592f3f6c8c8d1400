import { appOpener } from '@selfdata/ui/testing'
import App from '../App.vue'
import { routes } from '../routes.ts'
import { fillYear } from '../try-out/fill.ts'

const messages = {
  fr: () => import('../locales/fr.json'),
  en: () => import('../locales/en.json'),
}

/** The whole app over a pod in memory; without anything else in it, the invented year without its places. */
export const openApp = appOpener({ root: App, routes, messages, fillTryOut: fillYear })

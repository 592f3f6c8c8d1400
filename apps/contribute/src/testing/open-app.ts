import { appOpener } from '@selfdata/ui/testing'
import App from '../App.vue'
import { routes } from '../routes.ts'
import { fillTryOut } from '../try-out/fill.ts'

const messages = {
  fr: () => import('../locales/fr.json'),
  en: () => import('../locales/en.json'),
}

/** The whole app over a pod in memory, and an invented city. */
export const openApp = appOpener({ root: App, routes, messages, fillTryOut })

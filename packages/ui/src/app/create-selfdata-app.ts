import { PiniaColada } from '@pinia/colada'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import type { App, Component } from 'vue'
import type { Router, RouteRecordRaw } from 'vue-router'
import type { Summarisers } from '@selfdata/pod'
import { keepInStep } from '../copy/keep-in-step.ts'
import { createLanguage } from '../language/create-language.ts'
import type { LanguageSupport } from '../language/create-language.ts'
import { preferredLanguage } from '../language/language.ts'
import type { MessageFiles } from '../language/messages.ts'
import { messageFilesKey, rememberedLanguage } from '../language/use-language.ts'
import { registerAppWorker } from '../offline/app-worker.ts'
import { startTheme } from '../preferences/use-theme.ts'
import type { Authentication } from '../session/authentication.ts'
import { browserAuthentication } from '../session/browser-authentication.ts'
import { endingAuthentication } from '../session/ending-authentication.ts'
import { sessionEnvironmentKey, useSession } from '../session/session.ts'
import { applyColours } from '../territory/apply-colours.ts'
import { loadTerritory } from '../territory/load-territory.ts'
import { territoryKey } from '../territory/use-territory.ts'
import { useToasts } from '../toast/toasts.ts'
import { isTryOut } from '../try-out/try-out.ts'
import type { FillTryOut } from '../try-out/try-out.ts'
import { createAppRouter } from './create-app-router.ts'
import { loadPagesAhead, recoverMissingPages } from './load-pages.ts'
import { queryDefaults } from './query-defaults.ts'
import { queryPlugins } from './query-plugins.ts'
import { sessionEnvironment } from './session-environment.ts'

/** What differs between apps. */
export interface SelfdataAppOptions {
  /** Draws `AppShell`. */
  root: Component
  /** `meta.title` is the key of the page's title. */
  routes: readonly RouteRecordRaw[]
  /** The app's own texts; the shared ones are added under `ui`. */
  messages: MessageFiles
  /** Key of the app's name in `messages`. @default 'app.name' */
  nameKey?: string
  /** @default the browser's whole-page redirect */
  authentication?: Authentication
  /** Puts invented data into a pod in memory, for people who look before they sign in. */
  fillTryOut?: FillTryOut
  /** Whether people may keep a copy of what they see on their device. @default true */
  keepsCopies?: boolean
  /** Figures of the app's records: needed to send an import that was made offline. */
  summarise?: (timeZone: string) => Promise<Summarisers>
}

/**
 * Puts an app together: territory, language, theme, router, queries and session. Mount it when it
 * comes back: `(await createSelfdataApp({ … })).app.mount('#app')`.
 */
export async function createSelfdataApp({
  root,
  routes,
  messages,
  nameKey = 'app.name',
  authentication = endingAuthentication(browserAuthentication()),
  fillTryOut,
  keepsCopies = true,
  summarise = async () => ({}),
}: SelfdataAppOptions): Promise<{ app: App; router: Router }> {
  const page = window
  // A fetch that is called as a method of anything but the window fails.
  const plainFetch: typeof fetch = (input, init) => page.fetch(input, init)
  const language = rememberedLanguage(page.localStorage) ?? preferredLanguage(navigator.languages)
  const [territory, translation] = await Promise.all([
    loadTerritory({ fetch: plainFetch }),
    createLanguage(messages, { language }),
  ])
  startTheme()
  applyColours(territory, document.documentElement)
  document.documentElement.lang = language

  const router = createAppRouter(routes, { translation, nameKey })
  recoverMissingPages(router, page, () => useToasts().say(translation.global.t('ui.error.page')))
  void loadPagesAhead(router, page)
  const app = createApp(root)
  app.provide(territoryKey, territory)
  app.provide(messageFilesKey, messages)
  const environment = await sessionEnvironment(page, {
    authentication,
    plainFetch,
    territory,
    keepsCopies,
    ...(fillTryOut &&
      isTryOut(page) && { fillTryOut, name: translation.global.t('ui.tryOut.name') }),
  })
  app.provide(sessionEnvironmentKey, environment)
  install(app, { translation, router })
  if (environment.authentication !== authentication) {
    await app.runWithContext(() => useSession().finish(page.location.href))
  }
  const { copy } = environment
  const { timeZone } = territory
  if (copy) {
    app.runWithContext(() => keepInStep({ copy, session: useSession(), timeZone, summarise, page }))
  }
  if (import.meta.env.PROD) void registerAppWorker(page)
  return { app, router }
}

function install(
  app: App,
  { translation, router }: { translation: LanguageSupport; router: Router },
): void {
  app.use(createPinia())
  app.use(PiniaColada, { queryOptions: queryDefaults, plugins: queryPlugins })
  app.use(translation)
  app.use(router)
  app.runWithContext(() => {
    const session = useSession()
    router.afterEach(({ fullPath }) => session.moveTo(fullPath))
  })
}

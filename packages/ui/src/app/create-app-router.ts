import { nextTick, watch } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import type { Router, RouteRecordRaw } from 'vue-router'
import type { LanguageSupport } from '../language/create-language.ts'
import CallbackPage from '../pages/CallbackPage.vue'
import { callbackPath } from '../session/browser-authentication.ts'
import { endingPages } from './load-pages.ts'

const shared: readonly RouteRecordRaw[] = [
  { path: callbackPath, component: CallbackPage, meta: { title: 'ui.loading.signIn' } },
  {
    path: '/sign-in',
    component: () => import('../pages/SignInPage.vue'),
    meta: { title: 'ui.signIn.title' },
  },
  {
    path: '/device',
    component: () => import('../pages/DevicePage.vue'),
    meta: { title: 'ui.device.title' },
  },
  {
    path: '/:anywhere(.*)*',
    component: () => import('../pages/NotFoundPage.vue'),
    meta: { title: 'ui.notFound.title' },
  },
]

/**
 * The app's pages and the shared ones: callback, sign-in, not found. After navigation the title
 * changes and the focus goes to the page's heading, so that everybody notices.
 */
export function createAppRouter(
  routes: readonly RouteRecordRaw[],
  { translation, nameKey }: { translation: LanguageSupport; nameKey: string },
): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: endingPages([...routes, ...shared]),
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
  })
  const { t } = translation.global

  function showTitle(): void {
    const { title } = router.currentRoute.value.meta
    const name = t(nameKey)
    document.title = typeof title === 'string' ? `${t(title)} – ${name}` : name
  }
  router.afterEach(async (to, from) => {
    showTitle()
    if (from.matched.length === 0 || to.path === from.path) return
    await nextTick()
    const heading = document.querySelector<HTMLElement>('main h1[tabindex]')
    ;(heading ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true })
  })
  watch(translation.global.locale, showTitle)
  return router
}

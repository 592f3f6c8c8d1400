import { untilAborted } from '@selfdata/pod'
import type { RouteComponent, Router, RouteRecordRaw } from 'vue-router'

const reloadKey = 'selfdata.reloaded'

/** The same pages, none of which is waited for without end: code that does not come is missing. */
export function endingPages(
  routes: readonly RouteRecordRaw[],
  { patience = 30_000 } = {},
): RouteRecordRaw[] {
  return routes.map((route) => {
    if (typeof route.component !== 'function') return route
    const load = route.component as () => Promise<RouteComponent>
    const component = () => untilAborted(load, AbortSignal.timeout(patience))
    return { ...route, component }
  })
}

/** Loads the other pages' code once the first one stands, so that they open at once and offline. */
export async function loadPagesAhead(router: Router, page: Window): Promise<void> {
  await router.isReady()
  // A browser that cannot tell when it is idle loads a page when somebody goes there.
  page.requestIdleCallback?.(() => {
    for (const { components } of router.getRoutes()) {
      const component: unknown = components?.['default']
      // What fails now is tried again when somebody goes there.
      if (typeof component === 'function') Promise.resolve(component()).catch(() => {})
    }
  })
}

/**
 * When the code of a page is gone, a newer version of the app has taken its place: the page is
 * opened anew, once. Offline that would only lose what is on screen.
 *
 * @param say tells the person that a page did not come, and that they are where they were
 */
export function recoverMissingPages(router: Router, page: Window, say: () => void): void {
  router.onError((_, to) => {
    const { sessionStorage: tab, navigator, location } = page
    if (!navigator.onLine || tab.getItem(reloadKey) === to.fullPath) return say()
    tab.setItem(reloadKey, to.fullPath)
    location.assign(to.fullPath)
  })
  router.afterEach(() => page.sessionStorage.removeItem(reloadKey))
}

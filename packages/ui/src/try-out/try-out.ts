import type { MemoryStorage } from '@selfdata/pod'

const flag = 'selfdata.try-out'

/** Whether this tab shows invented data. */
export function isTryOut(page: Window): boolean {
  return page.sessionStorage.getItem(flag) === 'yes'
}

/** Opens the app anew in this tab, over a pod that lives in its memory only. */
export function beginTryOut(page: Window): void {
  page.sessionStorage.setItem(flag, 'yes')
  page.location.assign('/')
}

/** Back to the app as it was; the invented data are gone. */
export function leaveTryOut(page: Window): void {
  page.sessionStorage.clear()
  page.location.assign('/')
}

/** Puts invented data into a pod. */
export type FillTryOut = (pod: MemoryStorage) => Promise<void>

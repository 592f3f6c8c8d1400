/** Puts the focus on the page's heading, when what had it is gone from the page. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1[tabindex]')?.focus({ preventScroll: true })
}

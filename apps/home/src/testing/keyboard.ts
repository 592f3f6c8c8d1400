/** What a person without a mouse can reach, in the order in which Tab goes there. */
function tabStops(): HTMLElement[] {
  const usual = 'a[href], button, input, select, textarea, summary, [tabindex]'
  return [...document.querySelectorAll<HTMLElement>(usual)].filter((one) => {
    if (one.matches(':disabled, [tabindex="-1"]')) return false
    if (one.closest('[hidden], [inert], [style*="display: none"]')) return false
    const folded = one.closest('details:not([open])')
    if (folded && one.tagName !== 'SUMMARY') return false
    return one.matches('[type=radio]') ? isRadioStop(one as HTMLInputElement) : true
  })
}

/** Presses Tab until something is reached that answers; fails where nothing does. */
export function tabTo(name: string | RegExp): HTMLElement {
  const stops = tabStops()
  const from = stops.indexOf(document.activeElement as HTMLElement) + 1
  const ahead = [...stops.slice(from), ...stops.slice(0, from)]
  const found = ahead.find((one) => answers(nameOf(one), name))
  if (!found)
    throw new Error(`No tab stop answers to ${String(name)}: ${stops.map(nameOf).join(' | ')}`)
  found.focus()
  if (document.activeElement !== found) throw new Error(`${String(name)} does not take the focus`)
  return found
}

/** Presses Enter, as browsers understand it on what has the focus. */
export function pressEnter(): void {
  const here = document.activeElement as HTMLElement
  const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
  const native = here.matches('a[href], button, summary')
  if (here.dispatchEvent(key) && native) here.click()
}

/** Of a group of radio buttons Tab reaches the chosen one. */
function isRadioStop(radio: HTMLInputElement): boolean {
  return radio.checked
}

function nameOf(one: HTMLElement): string {
  const { labels } = one as HTMLInputElement
  const label = labels ? [...labels].map((each) => each.textContent).join(' ') : ''
  const text = one.getAttribute('aria-label') ?? (label || one.textContent || '')
  return text.replaceAll(/\s+/gu, ' ').trim()
}

const answers = (text: string, name: string | RegExp) =>
  typeof name === 'string' ? text === name : name.test(text)

import { vi } from 'vitest'

/** All that the page says, with plain spaces. */
export const text = () => (document.body.textContent ?? '').replace(/\s+/gu, ' ')

/** Waits until the page says something. */
export function says(words: string | RegExp): Promise<void> {
  const found = () => (typeof words === 'string' ? text().includes(words) : words.test(text()))
  const check = () => {
    if (!found()) throw new Error(`“${words}” is not in: ${text().slice(0, 600)}`)
  }
  return vi.waitFor(check, { timeout: 8000, interval: 30 })
}

/** A button or a link whose text contains these words. */
export function button(words: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) =>
    (one.textContent ?? '').replace(/\s+/gu, ' ').includes(words),
  )
  if (!found) throw new Error(`No button “${words}” in: ${text().slice(0, 600)}`)
  return found
}

/** Chooses a radio button by the text of its label. */
export function choose(words: string): void {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.includes(words),
  )
  const input = label?.querySelector('input')
  if (!input) throw new Error(`No choice “${words}”`)
  input.click()
}

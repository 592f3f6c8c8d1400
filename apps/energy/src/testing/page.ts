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

/** A button or a link that says these words, else one whose text contains them: the first, or the last. */
export function button(words: string, which: 'first' | 'last' = 'first'): HTMLElement {
  const textOf = (one: HTMLElement) => (one.textContent ?? '').replace(/\s+/gu, ' ').trim()
  const all = [...document.querySelectorAll<HTMLElement>('button, a')]
  const same = all.filter((one) => textOf(one) === words)
  const fitting = same.length > 0 ? same : all.filter((one) => textOf(one).includes(words))
  const found = which === 'last' ? fitting.at(-1) : fitting[0]
  if (!found) throw new Error(`No button “${words}” in: ${text().slice(0, 600)}`)
  return found
}

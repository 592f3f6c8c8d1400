import { vi } from 'vitest'

const plain = (words: string) => words.replace(/\s+/gu, ' ')

/** All that the page says, with plain spaces. */
export const text = () => plain(document.body.textContent ?? '')

/** How long a page may take, in milliseconds: far more than it needs, on a machine that does much else. */
export const patience = { timeout: 20_000, interval: 30 }

/** Waits until the page says something. */
export function says(words: string | RegExp): Promise<void> {
  const found = () =>
    typeof words === 'string' ? text().includes(plain(words)) : words.test(text())
  const check = () => {
    if (!found()) throw new Error(`“${words}” is not in: ${text().slice(0, 600)}`)
  }
  return vi.waitFor(check, patience)
}

/** Waits until the page no longer says that it is reading something, not even where it is folded. */
export function rests(): Promise<void> {
  const check = () => {
    const reading = [...document.querySelectorAll('[role=status]')]
      .map(({ textContent }) => plain(textContent).trim())
      .filter((words) => words.endsWith('…'))
    if (reading.length > 0) throw new Error(`It still says: ${reading.join(' | ')}`)
  }
  return vi.waitFor(check, patience)
}

/** A button or a link that says these words, else one whose text contains them: the first, or the last. */
export function button(words: string, which: 'first' | 'last' = 'first'): HTMLElement {
  const textOf = (one: HTMLElement) => plain(one.textContent ?? '').trim()
  const all = [...document.querySelectorAll<HTMLElement>('button, a')]
  const same = all.filter((one) => textOf(one) === words)
  const fitting = same.length > 0 ? same : all.filter((one) => textOf(one).includes(words))
  const found = which === 'last' ? fitting.at(-1) : fitting[0]
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

/** Writes into the field with this label. */
export function fill(words: string, value: string): void {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.includes(words),
  )
  const input = label && document.querySelector<HTMLInputElement>(`[id="${label.htmlFor}"]`)
  if (!input) throw new Error(`No field “${words}”`)
  input.value = value
  input.dispatchEvent(new Event('input'))
}

import { nextTick } from 'vue'

/** All that the page says; spaces that do not break are spaces. */
export const text = () => (document.body.textContent ?? '').replaceAll('\u00A0', ' ')

/** A button or link by its text. */
export const button = (name: string | RegExp) =>
  [...document.querySelectorAll<HTMLElement>('button, a')].find((one) =>
    typeof name === 'string' ? one.textContent?.trim() === name : name.test(one.textContent ?? ''),
  )!

/** The control that a label names. */
function field(label: string | RegExp): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) =>
    typeof label === 'string'
      ? one.textContent?.trim() === label
      : label.test(one.textContent ?? ''),
  )
  return found!.control as HTMLInputElement
}

/** Types into a control, as a person does, and waits until the page has taken note. */
export async function fill(label: string | RegExp, value: string): Promise<void> {
  await choose(field(label), value)
}

/** The same, of a control that is at hand. */
export async function choose(
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): Promise<void> {
  control.value = value
  const kind = control instanceof HTMLSelectElement ? 'change' : 'input'
  control.dispatchEvent(new Event(kind, { bubbles: true }))
  await nextTick()
  await nextTick()
}

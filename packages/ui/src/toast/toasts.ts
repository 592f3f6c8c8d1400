import { readonly, shallowRef } from 'vue'

/** A short word on what was just done, with a way back. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly undo?: () => void | Promise<void>
}

const list = shallowRef<readonly Toast[]>([])
let last = 0

/** Says something at the edge of the screen; `ToastArea` in the shell shows it. */
export function useToasts() {
  function say(text: string, options: Pick<Toast, 'undo'> = {}): void {
    last += 1
    // The latest two: more would cover the page.
    list.value = [...list.value.slice(-1), { id: last, text, ...options }]
  }
  function close(id: number): void {
    list.value = list.value.filter((toast) => toast.id !== id)
  }
  return { toasts: readonly(list), say, close }
}

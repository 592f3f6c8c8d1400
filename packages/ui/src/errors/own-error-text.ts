import { provide } from 'vue'
import type { InjectionKey } from 'vue'
import type { ErrorText } from './use-error-text.ts'

/** Says errors that an app alone knows, such as those of a server of its own; nothing of others. */
export type OwnErrorText = (error: unknown) => Omit<ErrorText, 'detail'> | undefined

export const ownErrorTextKey: InjectionKey<OwnErrorText> = Symbol('own error text')

/** In the set-up of an app's root: every state and notice of the app says these errors in its words. */
export function provideErrorText(textOf: OwnErrorText): void {
  provide(ownErrorTextKey, textOf)
}

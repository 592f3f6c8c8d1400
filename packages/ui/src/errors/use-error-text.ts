import { BusyError, ResourceError } from '@selfdata/pod'
import { inject } from 'vue'
import { useI18n } from 'vue-i18n'
import { SignInError } from '../session/authentication.ts'
import { errorKind } from './error-kind.ts'
import type { ErrorKind } from './error-kind.ts'
import { ownErrorTextKey } from './own-error-text.ts'

/** An error in the person's words. */
export interface ErrorText {
  readonly kind: ErrorKind
  readonly title: string
  /** What happened, and what to do. */
  readonly text: string
  /** What was tried, on what: shown on request. */
  readonly detail: string
}

/** Translates errors by class; those that the app alone knows in its own words. */
export function useErrorText(): (error: unknown) => ErrorText {
  const { t } = useI18n({ useScope: 'global' })
  const ownText = inject(ownErrorTextKey, undefined)

  return (error) => {
    const detail = error instanceof Error ? error.message : String(error)
    const own = ownText?.(error)
    if (own) return { ...own, detail }
    const kind = errorKind(error)
    const host = hostOf(error) ?? t('ui.error.thePod')
    const texts: Record<ErrorKind, [string, string]> = {
      denied: [t('ui.error.denied.title'), t('ui.error.denied.text', { host })],
      missing: [t('ui.error.missing.title'), t('ui.error.missing.text', { host })],
      conflict: [t('ui.error.conflict.title'), t('ui.error.conflict.text')],
      full: [t('ui.error.full.title'), t('ui.error.full.text', { host })],
      busy: [t('ui.error.busy.title'), t('ui.error.busy.text', { host, seconds: waitOf(error) })],
      unreachable: [t('ui.error.unreachable.title'), t('ui.error.unreachable.text', { host })],
      unreadable: [t('ui.error.unreadable.title'), t('ui.error.unreadable.text', { host })],
      moved: [t('ui.error.moved.title'), t('ui.error.moved.text', { host })],
      provider: [t('ui.error.provider.title'), t('ui.error.provider.text', { host })],
      unexpected: [t('ui.error.unexpected.title'), t('ui.error.unexpected.text')],
    }
    const [title, text] = texts[kind]
    return { kind, title, text, detail }
  }
}

function hostOf(error: unknown): string | undefined {
  if (error instanceof ResourceError) return URL.parse(error.resource)?.host
  return error instanceof SignInError ? URL.parse(error.issuer)?.host : undefined
}

function waitOf(error: unknown): number {
  return (error instanceof BusyError ? error.retryAfter : undefined) ?? 10
}

import type { LocalText } from './territory.ts'

export type Json = Readonly<Record<string, unknown>>

/** The items of a list; none of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The fields of an object; none of anything else. */
export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

/** A text that is no longer than a name. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined
}

/** A text in both languages; one language stands in for the other. */
export function languagesOf(value: unknown): LocalText | undefined {
  const { fr, en } = objectOf(value)
  const text = textOf(fr) ?? textOf(en)
  return text ? { fr: textOf(fr) ?? text, en: textOf(en) ?? text } : undefined
}

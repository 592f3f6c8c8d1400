import { documentUrl } from '@selfdata/pod'
import { useFormats } from '@selfdata/ui'
import { schemes, shapes } from '@selfdata/vocab'
import type { LangString, Property, RecordName } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import type { useWords } from './use-words.ts'

/** A field of a record, ready to be shown. */
export interface ShownField {
  key: string
  label: string
  /** Absent for parts, which are records of their own. */
  text?: string
  parts?: { shape: RecordName; record: Readonly<Record<string, unknown>> }[]
}

/** Turns records into labels and texts, as their shapes say. */
export function useFields(words: ReturnType<typeof useWords>) {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()

  const units: Record<string, (value: number) => string> = {
    M: (value) => formats.value.distance(value),
    GM: (value) => formats.value.mass(value),
    SEC: (value) => formats.value.duration(value),
    'W-HR': (value) => `${formats.value.whole(value)} Wh`,
    W: (value) => `${formats.value.whole(value)} W`,
    L: (value) => `${formats.value.whole(value)} L`,
    M3: (value) => `${value} m³`,
    'CCY_EUR-PER-MO': (value) => formats.value.euros(value),
  }

  /** What begins at midnight begins on a day. */
  function momentOf(moment: string): string {
    const isDay = formats.value.time(moment) === '00:00'
    return isDay ? formats.value.dayOfMoment(moment) : formats.value.moment(moment)
  }

  function textOf(property: Property, value: unknown): string {
    const plain = String(value)
    if (property.kind === 'code' && property.scheme) {
      const concept = schemes[property.scheme].concepts[plain]
      return concept ? words.textOf(concept.label) : plain
    }
    if (property.kind === 'dateTime') return momentOf(plain)
    if (property.kind === 'date') return formats.value.dayOfMoment(`${plain}T12:00:00Z`)
    if (property.kind === 'boolean') return value === true ? t('record.yes') : t('record.no')
    if (property.kind === 'langString') return words.textOf(value as LangString)
    if (property.kind === 'numbers') {
      const { length } = value as readonly unknown[]
      return t('record.numbers', { count: length }, length)
    }
    if (property.kind === 'iri') {
      const isPlace = /\/selfdata\/./u.test(plain)
      return isPlace ? words.placeAnywhere(documentUrl(plain)) : words.brief({ agent: plain })
    }
    if (typeof value === 'number') return units[property.unit ?? '']?.(value) ?? plain
    return plain
  }

  function fieldsOf(shape: RecordName, record: Readonly<Record<string, unknown>>): ShownField[] {
    return shapes[shape].properties.flatMap((property): ShownField[] => {
      const { key, kind, shape: part } = property
      const value = record[key]
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
      const label = words.textOf(property.label)
      const values: unknown[] = Array.isArray(value) && kind !== 'numbers' ? value : [value]
      if (kind === 'record' && part) {
        const parts = values.map((one) => ({ shape: part, record: one as ShownRecord }))
        return [{ key, label, parts }]
      }
      return [{ key, label, text: values.map((one) => textOf(property, one)).join(', ') }]
    })
  }

  return { fieldsOf, titleOf: (shape: RecordName) => words.textOf(shapes[shape].label) }
}

type ShownRecord = Readonly<Record<string, unknown>>

import type { LangString } from '@selfdata/vocab'
import type { Refusal } from './refusal.ts'

const reasons = {
  'too-long': { fr: 'La ligne est trop longue.', en: 'The line is too long.' },
  columns: {
    fr: 'La ligne n’a pas le même nombre de colonnes que l’en-tête.',
    en: 'The line does not have as many columns as the header.',
  },
  'column-twice': {
    fr: 'L’en-tête a deux colonnes de ce nom.',
    en: 'The header has two columns of this name.',
  },
  quotes: { fr: 'Des guillemets ne sont pas fermés.', en: 'A quotation mark is not closed.' },
  encoding: {
    fr: 'Des caractères sont illisibles : le fichier n’est pas dans l’encodage déclaré.',
    en: 'Some characters cannot be read: the file is not in the declared encoding.',
  },
  json: { fr: 'La ligne n’est pas un objet JSON.', en: 'The line is not a JSON object.' },
  nested: {
    fr: 'Les valeurs sont imbriquées trop profondément.',
    en: 'Values lie in each other too deep.',
  },
  'no-customer': { fr: 'Le numéro de client manque.', en: 'The customer number is missing.' },
  date: {
    fr: 'La date ou l’heure n’est pas dans le format déclaré.',
    en: 'The date or time is not in the declared format.',
  },
  number: { fr: 'Ceci n’est pas un nombre.', en: 'This is not a number.' },
  'code-unmapped': {
    fr: 'Cette valeur n’a pas de correspondance déclarée.',
    en: 'This value has no declared counterpart.',
  },
  reserved: {
    fr: 'Ce champ est rempli par le serveur.',
    en: 'This field is filled in by the server.',
  },
} as const satisfies Record<string, LangString>

export type ReasonKey = keyof typeof reasons

/** A refusal in our own words. */
export function refuse(key: ReasonKey, line: number, field?: string): Refusal {
  return { line, ...(field !== undefined && { field }), reason: reasons[key] }
}

/** A line could not be used; the file goes on. */
export class LineError extends Error {
  override readonly name = 'LineError'
  readonly key: ReasonKey
  readonly field: string | undefined

  constructor(key: ReasonKey, field?: string) {
    super(`Reading a line failed: ${key}`)
    this.key = key
    this.field = field
  }
}

import { streams } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import { dpv, euGdpr } from '@selfdata/vocab'
import { z } from 'zod'

/** A text in French and in English. */
const Both = z.object({ fr: z.string().min(1), en: z.string().min(1) })

/** How one column of a CSV file becomes one property of a record. */
export const Column = z.strictObject({
  /** Key of the property in the record's shape, such as `startTime`. */
  property: z.string().min(1),
  /** How dates are written, such as `dd/MM/yyyy HH:mm:ss`; ISO 8601 when absent. */
  format: z.string().optional(),
  /** The file's words and ours, such as `{ "BUS": "bus" }`; the value as it is when absent. */
  codes: z.record(z.string(), z.string()).optional(),
  /** What goes before the value, so that `12` becomes `https://…/lines/12`. */
  prefix: z.string().optional(),
  /** The number is multiplied by this, such as 1000 for kilometres to metres. */
  factor: z.number().positive().optional(),
  /** `,` where the file writes decimals the French way. */
  decimal: z.enum(['.', ',']).default('.'),
  /** What parts the numbers of a list, such as the `|` in `120|130||90`; an empty one is a hole. */
  list: z.string().length(1).optional(),
})

/** How the CSV files of a service are written. */
export const CsvMapping = z.strictObject({
  separator: z.string().length(1).default(','),
  encoding: z.enum(['utf-8', 'windows-1252']).default('utf-8'),
  /** Column with the customer number. It is never kept. */
  customer: z.string().min(1),
  /** Column that names the record in the service's own system; repeats of it are one record. */
  record: z.string().min(1).optional(),
  columns: z.record(z.string(), Column),
  /** Rows with one of these values in this column take a record back; they still name its start. */
  removed: z
    .strictObject({ column: z.string().min(1), values: z.array(z.string()).min(1) })
    .optional(),
  /** Column with the start as it was told before, of rows that correct it; written like the start. */
  formerStart: z.string().min(1).optional(),
  /** What holds for every line. */
  constants: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
})

const Identifier = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, 'lower-case letters, digits and -')

/** What a city service is and what it delivers, as declared in the services file. */
const ServiceDeclaration = z.strictObject({
  id: Identifier,
  name: Both,
  description: Both,
  /** Why the records are written, in words a resident understands. */
  purpose: Both,
  /** The same for programs: DPV purposes, or codes below them. */
  purposes: z.array(z.url()).min(1).max(10).default([dpv.ServiceProvision]),
  /** DPV legal basis of writing to the pod; consent when nothing else is said. */
  legalBasis: z.url().default(euGdpr['A6-1-a']),
  /** Who answers for it, where that is not the service itself. */
  controller: z.url().optional(),
  /** After so many days the person is asked again; open when absent. */
  grantDays: z.number().int().positive().max(1096).optional(),
  webId: z.url(),
  issuer: z.url(),
  /** May come from the environment instead: `SELFDATA_{ID}_CLIENT_ID`, `…_CLIENT_SECRET`. */
  clientId: z.string().min(1).optional(),
  clientSecret: z.string().min(1).optional(),
  domain: z.string().min(1),
  stream: z.custom<StreamName>(isStream, 'a stream that pods know, such as validations'),
  source: Identifier,
  modes: z.array(z.enum(['read', 'append', 'write'])).default(['read', 'append', 'write']),
  /** Where a person asks about the service, such as `mailto:…` or a page. */
  contact: z.url(),
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone, such as Europe/Paris'),
  /** How long a code may be used, in days. */
  codeDays: z.number().int().positive().max(730).default(90),
  csv: CsvMapping.optional(),
})

/** An instance that only decides on campaigns and counts has none. */
export const ServicesFile = z.strictObject({ services: z.array(ServiceDeclaration) })

export type CsvMapping = z.infer<typeof CsvMapping>
export type Column = z.infer<typeof Column>

/** A service as the server works with it. */
export type Service = z.infer<typeof ServiceDeclaration> & {
  clientId: string
  clientSecret: string
}

function isStream(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(streams, name)
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

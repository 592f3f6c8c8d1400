import { energyMonths, summariseLoad } from '@selfdata/insights'
import { importFiles } from '@selfdata/importers'
import type { LoadCurve } from '@selfdata/vocab'

// Files of the customers' portal, made half hour by half hour, for the tests named after complaints.

/** The clock of all of them. */
export const timeZone = 'Europe/Paris'
const agent = 'https://ana.example/profile/card#me'
/** What some files hold, with the report. */
export const read = async (...texts: string[]) => {
  const files = texts.map((text, index) => ({
    name: `${index}.csv`,
    bytes: new TextEncoder().encode(text),
  }))
  const { records, report } = await importFiles(files, { timeZone, agent })
  return { ...records, report }
}
/** Two digits. */
export const two = (value: number) => String(value).padStart(2, '0')
/** The header of a file of half hours. */
export const portal =
  'Date de la mesure;Heure de la mesure;Valeur;Statut de la mesure;PRM;Type de données;Unité'

const local = new Intl.DateTimeFormat('fr-FR', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'short',
})

/**
 * Half hours as the customer portal tells them: by the clock on the wall, without offset, at their
 * end. `watts` is told the hour of that clock at which the half hour begins.
 */
export function day(date: string, watts: (hour: number) => number): string {
  const midnight = (one: string) => {
    const guess = Date.parse(`${one}T00:00:00Z`)
    return [1, 2].map((hour) => guess - hour * 3_600_000).find((at) => clock(at) === 0)!
  }
  const next = new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const [start, end] = [midnight(date), midnight(next)]
  return Array.from({ length: (end - start) / 1_800_000 }, (_, step) => {
    const at = start + step * 1_800_000
    const [label = '', time = ''] = local.format(at + 1_800_000).split(' ')
    return `${label};${time};${watts(clock(at))};Réelle;1;Courbe de charge;W`
  }).join('\n')
}

/** The hour on the wall, with its half. */
function clock(at: number): number {
  const [, time = ''] = local.format(at).split(' ')
  const [hour, minute] = time.split(':').map(Number)
  return (hour ?? 0) + (minute ?? 0) / 60
}

/** Months of a single meter. */
export const months = (curves: readonly LoadCurve[]) =>
  energyMonths(
    summariseLoad(curves, { timeZone }).map((summary) => ({
      source: 'enedis',
      detail: true,
      summary,
    })),
  )

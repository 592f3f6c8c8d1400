import { dateAfter } from '@selfdata/records'
import type { DayColour } from '@selfdata/vocab'

/** Tariffs whose price changes from day to day. */
export type ColouredTariff = 'tempo' | 'ejp'

/**
 * The colours of some time, as whoever publishes them says. Days that are not named have the usual
 * colour; of days before `from` and after `to` nothing is known.
 */
export interface ColourCalendar {
  tariff: ColouredTariff
  from: string
  to: string
  days: Readonly<Record<string, DayColour>>
}

/** What a day is when nothing is said of it, and how many days of a year have which colour. */
export const coloursOf: Readonly<
  Record<ColouredTariff, { usual: DayColour; perYear: Partial<Record<DayColour, number>> }>
> = {
  tempo: { usual: 'blue', perYear: { blue: 300, white: 43, red: 22 } },
  ejp: { usual: 'ordinary', perYear: { ordinary: 343, peak: 22 } },
}

/** The colour of a date; undefined where no calendar knows it. */
export function colourOn(
  calendars: readonly ColourCalendar[],
  { tariff, date }: { tariff: ColouredTariff; date: string },
): DayColour | undefined {
  const known = calendars.find((one) => one.tariff === tariff && one.from <= date && date <= one.to)
  return known && (known.days[date] ?? coloursOf[tariff].usual)
}

/** A coloured day lasts from six to six: the half hours before belong to the date before. */
export function colouredDate(date: string, halfHour: number): string {
  return halfHour < 12 ? dateAfter(date, -1) : date
}

/** Whether an option is one of a tariff with colours. */
export function isColoured(option: string | undefined): option is ColouredTariff {
  return option === 'tempo' || option === 'ejp'
}

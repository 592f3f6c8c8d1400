const hour = 3600

/**
 * Turns SI values (metres, seconds, grams) into the words and units of a language, through `Intl`.
 * Times are shown in `timeZone`; a local date ("2026-03-09") and a month ("2026-03") have none.
 */
export function formatsOf(language: string, timeZone: string) {
  // English as it is written in Europe: 24 hours, day before month.
  const locale = language === 'en' ? 'en-GB' : language
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
  const unit = (name: string, maximumFractionDigits: number) => {
    const inUnit = number({
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits,
    })
    // A value and its unit stay on one line.
    return { format: (value: number) => inUnit.format(value).replaceAll(' ', '\u00a0') }
  }
  const zoned = { timeZone } as const
  const utc = { timeZone: 'UTC' } as const
  const formats = {
    whole: number({ maximumFractionDigits: 0 }),
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    change: number({ style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    euros: number({ style: 'currency', currency: 'EUR' }),
    metres: unit('meter', 0),
    kilometres: unit('kilometer', 1),
    manyKilometres: unit('kilometer', 0),
    grams: unit('gram', 0),
    fewGrams: unit('gram', 2),
    kilograms: unit('kilogram', 1),
    manyKilograms: unit('kilogram', 0),
    minutes: unit('minute', 0),
    hours: unit('hour', 0),
    time: date({ ...zoned, hour: '2-digit', minute: '2-digit' }),
    moment: date({ ...zoned, dateStyle: 'medium', timeStyle: 'short' }),
    dayOfMoment: date({ ...zoned, day: 'numeric', month: 'long', year: 'numeric' }),
    // The Swedish calendar writes dates as XML does.
    localDate: new Intl.DateTimeFormat('sv', { ...zoned }),
    day: date({ ...utc, weekday: 'long', day: 'numeric', month: 'long' }),
    fullDay: date({ ...utc, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    month: date({ ...utc, month: 'long', year: 'numeric' }),
    monthName: date({ ...utc, month: 'long' }),
    monthShort: date({ ...utc, month: 'short' }),
    monthLetter: date({ ...utc, month: 'narrow' }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  }
  const ofMonth = (month: string) => new Date(`${month}-01T00:00:00Z`)
  return {
    whole: (value: number) => formats.whole.format(value),
    percent: (share: number) => formats.percent.format(share),
    change: (share: number) => formats.change.format(share),
    euros: (value: number) => formats.euros.format(value),
    list: (items: readonly string[]) => formats.list.format(items),
    /** Metres under 1 km, kilometres above, without decimals from 100 km on. */
    distance(metres: number): string {
      if (metres < 995) return formats.metres.format(Math.round(metres / 10) * 10)
      const many = metres >= 100_000
      return (many ? formats.manyKilometres : formats.kilometres).format(metres / 1000)
    },
    /** Grams under 1 kg, kilograms above. The letters CO₂e are the caller's. */
    mass(grams: number): string {
      if (Math.abs(grams) < 999.5) return formats.grams.format(grams)
      const many = Math.abs(grams) >= 100_000
      return (many ? formats.manyKilograms : formats.kilograms).format(grams / 1000)
    },
    /** Grams with their decimals where there are few: factors, not totals. */
    exactMass: (grams: number) => (grams < 10 ? formats.fewGrams : formats.grams).format(grams),
    duration(seconds: number): string {
      const minutes = Math.round(seconds / 60)
      if (minutes < 60) return formats.minutes.format(Math.max(minutes, 1))
      const rest = minutes % 60
      const hours = formats.hours.format(Math.floor((minutes * 60) / hour))
      return rest === 0 ? hours : `${hours} ${formats.minutes.format(rest)}`
    },
    time: (moment: string) => formats.time.format(new Date(moment)),
    moment: (moment: string) => formats.moment.format(new Date(moment)),
    /** The date on the territory's calendar: `2026-03-09`. */
    localDate: (moment: string) => formats.localDate.format(new Date(moment)),
    dayOfMoment: (moment: string) => formats.dayOfMoment.format(new Date(moment)),
    day: (day: string) => formats.day.format(new Date(`${day}T00:00:00Z`)),
    /** With its year: for days that may be long ago. */
    fullDay: (day: string) => formats.fullDay.format(new Date(`${day}T00:00:00Z`)),
    month: (month: string) => formats.month.format(ofMonth(month)),
    monthName: (month: string) => formats.monthName.format(ofMonth(month)),
    monthShort: (month: string) => formats.monthShort.format(ofMonth(month)),
    /** What a month is called on the axis of a chart. */
    monthLabels: (month: string) => ({
      label: formats.monthShort.format(ofMonth(month)),
      narrowLabel: formats.monthLetter.format(ofMonth(month)),
      fullLabel: formats.month.format(ofMonth(month)),
    }),
  }
}

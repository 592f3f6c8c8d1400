/** Dates such as `2026-03-09` in the words of a language; they have no time zone. */
export function dayWords(language: string) {
  const locale = language === 'en' ? 'en-GB' : language
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (date: string) => made.format(new Date(`${date.slice(0, 10)}T00:00:00Z`))
  }
  return {
    /** 9 mars 2026 */
    full: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** lundi 9 mars */
    named: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** 9 mars */
    short: format({ day: 'numeric', month: 'short' }),
    weekday: format({ weekday: 'short' }),
    letter: format({ weekday: 'narrow' }),
  }
}

/** The Monday of the week that a date lies in. */
export function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  const past = (day.getUTCDay() + 6) % 7
  return new Date(day.getTime() - past * 86_400_000).toISOString().slice(0, 10)
}

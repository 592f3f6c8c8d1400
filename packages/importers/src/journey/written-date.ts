// `Wed Jun 30 2021 14:47:51 GMT+0200 (heure d’été d’Europe centrale)`: how JavaScript prints a date.
const printed = /^\w{3} (\w{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) (?:GMT|UTC)([+-]\d{4})?/
// Days first, as in France: 09/03/2026 08:12, 9-3-26.
const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?!\d)(.*)$/
// 9 mars 2026, 1er févr. 2026, 9-Mar-26.
const named = /^(\d{1,2})(?:er)?[ -]([a-zéû]{3,9})\.?[ -](\d{4}|\d\d)(?!\d)(.*)$/i
// Mar 9, 2026, as in America; so are times before and after noon, which go with months first.
const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
const halfDay = /^(.*\d)\s?([ap])\.?m\.?$/i
// How the months begin in French and English, January first.
const monthStarts = 'jan|fev feb|mar|avr apr|mai may|juin jun|juil jul|aou aug|sep|oct|nov|dec'
  .split('|')
  .map((starts) => starts.split(' '))

/** A written date and time with year, month and day in this order, and 24 hours. */
export function inOrderOfSize(text: string): string {
  const print = printed.exec(text)
  if (print) {
    const [, month = '', day = '', year = '', time, offset = 'Z'] = print
    return `${dated({ day, month: monthOf(month) ?? 0, year })} ${time}${offset}`
  }
  const [, morning, half] = halfDay.exec(text) ?? []
  if (morning === undefined || half === undefined) return ordered(text, { isDayFirst: true })
  const shift = half.toLowerCase() === 'p' ? 12 : 0
  return ordered(morning, { isDayFirst: false }).replace(
    /([ T])(\d{1,2}):/,
    (_, before: string, hour: string) => `${before}${two((Number(hour) % 12) + shift)}:`,
  )
}

function ordered(text: string, { isDayFirst }: { isDayFirst: boolean }): string {
  const [, day = '', word = '', year = '', rest] = named.exec(text) ?? []
  const month = monthOf(word)
  if (month) return dated({ day, month, year }, rest)
  const [, name = '', ofMonth = '', inYear = '', then] = american.exec(text) ?? []
  const known = monthOf(name)
  if (known) return dated({ day: ofMonth, month: known, year: inYear }, then)
  const [, first, second, last, end] = numbers.exec(text) ?? []
  if (first === undefined || second === undefined || last === undefined) return text
  const [d, m] = isDayFirst ? [first, second] : [second, first]
  return dated({ day: d, month: m, year: last }, end)
}

/** 1 to 12. */
function monthOf(word: string): number | undefined {
  const plain = word
    .normalize('NFD')
    .replaceAll(/[^a-z]/gi, '')
    .toLowerCase()
  const place = monthStarts.findIndex((starts) => starts.some((start) => plain.startsWith(start)))
  return place < 0 ? undefined : place + 1
}

/** A date in order, with a time of day such as `14h30` as `14:30`. */
function dated(
  { day, month, year }: { day: string; month: string | number; year: string },
  rest = '',
): string {
  const whole = year.length === 2 ? `20${year}` : year
  const time = rest.replace(/^[ ,]*(?:à |at )?\s*(\d{1,2})(?:\s?h\s?|:)(\d\d)?/i, ' $1:$2')
  return `${whole}-${two(Number(month))}-${two(Number(day))}${time.replace(/:$/, ':00')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

import { isLocalDate } from '@selfdata/records'
import type { DayColour } from '@selfdata/vocab'

/** What a text says of the colours of days. */
export interface ReadColours {
  /** Dates as `2026-01-06`. */
  readonly days: Readonly<Record<string, DayColour>>
  /** Pieces with a date and no colour of the tariff, or with another colour than was said before. */
  readonly unread: readonly string[]
}

const dates = /(?<!\d)(?:(\d{4})[-/](\d{2})[-/](\d{2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?!\d)/g

const words: Readonly<Record<'tempo' | 'ejp', readonly (readonly [RegExp, DayColour])[]>> = {
  tempo: [
    [word('bleue?s?|blue|b|codejour"?\\s*:\\s*"?1'), 'blue'],
    [word('blan(?:c|che)s?|white|w|codejour"?\\s*:\\s*"?2'), 'white'],
    [word('rouges?|red|r|codejour"?\\s*:\\s*"?3'), 'red'],
  ],
  ejp: [
    [
      word('non[ _-]?ejp|hors[ _-]?(?:ejp|pointe|pm)|normal(?:e|es)?|ordinaires?|ordinary'),
      'ordinary',
    ],
    [word('ejp|pointe|pm|peak|1|oui'), 'peak'],
  ],
}

function word(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'iu')
}

/**
 * Reads the colours of days from any text that names them: the tables of network operators, JSON of
 * services that repeat them, or lines that a person types. Dates of an EJP list that has no words at
 * all are its peak days.
 */
export function readColours(text: string, tariff: 'tempo' | 'ejp'): ReadColours {
  const days: Record<string, DayColour> = {}
  const unread: string[] = []
  const pieces = text.split(/[\n\r}]+/).flatMap(piecesOf)
  const found = pieces.map(({ date, words: said }) => ({
    date,
    said,
    colour: colourOf(said, tariff),
  }))
  const isList = tariff === 'ejp' && found.every(({ colour }) => colour === undefined)
  for (const { date, said, colour = isList ? ('peak' as const) : undefined } of found) {
    if (colour && isLocalDate(date) && (days[date] ?? colour) === colour) days[date] = colour
    else unread.push(said.trim().slice(0, 80))
  }
  return { days, unread }
}

interface Piece {
  date: string
  /** What stands with it. */
  words: string
}

/** One for each date; a date alone in its line has all of the line, others what follows them. */
function piecesOf(line: string): Piece[] {
  const all = [...line.matchAll(dates)]
  return all.map((match, index) => {
    const [, year = match[6], month = match[5], day = match[4]] = match
    const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-')
    if (all.length === 1) return { date, words: line }
    return { date, words: line.slice(match.index, all[index + 1]?.index) }
  })
}

function colourOf(said: string, tariff: 'tempo' | 'ejp'): DayColour | undefined {
  const rest = said.replaceAll(dates, ' ').replaceAll('_', ' ')
  return words[tariff].find(([pattern]) => pattern.test(rest))?.[1]
}

import { momentOf } from '../journey/moment.ts'
import type { Move } from '../journey/movement.ts'
import { ownWords } from '../own/own-leg.ts'
import { sectionMove } from '../openpath/openpath-section.ts'
import type { ReadContext } from '../reader.ts'
import { cellAt, columnsOf, numberOf, type Cells, type Enter, type TableFormat } from './table.ts'

/** The CSV that Coach CO2 exports: one row per section, its coordinates flattened into one cell. */
export const coachCo2Table: TableFormat = {
  format: 'coach-co2-csv',
  recognises: (cells) => {
    const columns = columnsOf(cells)
    return ['tripid', 'sectionstartdate', 'sectionenddate', 'sectionmode'].every((name) =>
      columns.has(name),
    )
  },
  open: (context, header) => {
    const columns = columnsOf(header)
    const cell = (cells: Cells, name: string) => cellAt(cells, columns.get(name))
    return {
      row: (cells, enter) => readSection((name) => cell(cells, name), enter, context),
      end: () => undefined,
    }
  },
}

function readSection(cell: (name: string) => string, enter: Enter, context: ReadContext): void {
  const { book, harvest, timeZone } = context
  const entry = enter()
  const [from, until] = [cell('sectionstartdate'), cell('sectionenddate')]
  const move = sectionMove({
    start: momentOf(from, timeZone),
    end: momentOf(until, timeZone),
    mode: cell('sectionmode'),
    purpose: cell('trippurpose'),
    distance: numberOf(cell('sectiondistance')),
    coordinates: pairs(numbers(cell('sectioncoordinates'))),
    times: numbers(cell('sectiontimestamps')),
    trip: cell('tripid'),
    timeZone,
  })
  if ('reason' in move) book.refuse(entry, move.reason, `${from} – ${until}`)
  else harvest.moves.push({ ...move, ...ownWordsOf(cell), origins: [{ book, entry }] })
}

/** Our own export has more columns than the one of Coach CO2, which it is otherwise like. */
function ownWordsOf(cell: (name: string) => string): Partial<Move> {
  // A spreadsheet must not take a cell for a formula.
  const words = (name: string) => cell(name).replace(/^'(?=[=+@\t-])/, '')
  return ownWords({
    modeSource: cell('sectionmodesource'),
    modeConfidence: numberOf(cell('sectionmodeconfidence')),
    persons: numberOf(cell('sectionpersons')),
    propulsion: cell('sectionpropulsion'),
    line: words('sectionline'),
    from: words('sectionfrom'),
    to: words('sectionto'),
    title: words('triptitle'),
  })
}

function numbers(cell: string): number[] {
  return cell === '' ? [] : cell.split(',').map(Number)
}

function pairs(flat: readonly number[]): [number, number][] {
  return Array.from({ length: Math.floor(flat.length / 2) }, (_, i) => [
    flat[2 * i]!,
    flat[2 * i + 1]!,
  ])
}

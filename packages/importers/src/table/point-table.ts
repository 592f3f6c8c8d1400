import { pointOf } from '../journey/fix.ts'
import { positionOf, type Position } from '../journey/geodesy.ts'
import { tenMillionths } from '../google/coordinates.ts'
import { modeOfFreeWord } from '../journey/modes.ts'
import type { ReadContext } from '../reader.ts'
import { isOfPoints, isUniversal, placesOf, type Places } from './point-columns.ts'
import { cellAt, numberOf, type Cells, type Enter, type TableFormat } from './table.ts'

/** Positions in a table: GPSLogger, OwnTracks, Dawarich, spreadsheets. Columns are known by many names. */
export const pointTable: TableFormat = {
  format: 'csv-points',
  recognises: isOfPoints,
  open: ({ timeZone, ...rest }, header) => {
    const places = placesOf(header)
    const context = { ...rest, timeZone: isUniversal(header) ? 'UTC' : timeZone }
    return { row: (cells, enter) => readRow(cells, enter, places, context), end: () => undefined }
  },
}

function readRow(
  cells: Cells,
  enter: Enter,
  places: Places,
  { book, harvest, timeZone }: ReadContext,
): void {
  const entry = enter()
  const number = (place: number | undefined) => numberOf(cellAt(cells, place))
  const kmh = number(places.speedKmh)
  const point = pointOf(
    {
      position: positionIn(cells, places),
      where: cells.join(' '),
      time: timeIn(cells, places),
      elevation: number(places.elevation),
      accuracy: number(places.accuracy),
      speed: kmh === undefined ? number(places.speed) : kmh / 3.6,
      hint: modeOfFreeWord(cellAt(cells, places.mode)),
    },
    { book, entry },
    timeZone,
  )
  if (point) harvest.points.push(point)
}

function positionIn(cells: Cells, places: Places): Position | undefined {
  const cell = (name: keyof Places) => cellAt(cells, places[name])
  if (places.lat !== undefined && places.lon !== undefined)
    return positionOf(
      angleOf(`${cell('lon')}${cell('eastWest')}`),
      angleOf(`${cell('lat')}${cell('northSouth')}`),
    )
  if (places.latE7 !== undefined) return tenMillionths(cell('lonE7'), cell('latE7'))
  return positionOfPair(cell('pair'))
}

/** Both numbers in one cell: `46.16, -1.15`, or as databases write it, `POINT (-1.15 46.16)`. */
function positionOfPair(text: string): Position | undefined {
  const [, lon, lat] = /^(?:SRID=4326;)?POINT\s*Z?\s*\(\s*(\S+)\s+([^\s)]+)/i.exec(text) ?? []
  if (lon !== undefined && lat !== undefined) return positionOf(numberOf(lon), numberOf(lat))
  const [first = '', second = ''] = text.replaceAll(/[()[\]]/g, '').split(/\s*[,;]\s*|\s+/)
  return positionOf(angleOf(second), angleOf(first))
}

/** Degrees, also with a letter for the side of the Earth: `1.15 W`, `N 46.16`. */
function angleOf(text: string): number | undefined {
  const side = /[NSEWO]/i.exec(text)?.[0].toUpperCase()
  const degrees = numberOf(text.replaceAll(/[NSEWO°]/gi, ''))
  if (degrees === undefined) return undefined
  return side !== undefined && 'SWO'.includes(side) ? -Math.abs(degrees) : degrees
}

function timeIn(cells: Cells, { moment, day, clock }: Places): string {
  const whole = cellAt(cells, moment)
  if (whole !== '') return whole
  const [date, time] = [cellAt(cells, day), cellAt(cells, clock)]
  // Loggers write 260309 and 081204.
  if (/^\d{6}$/.test(date) && /^\d{6}$/.test(time)) return `20${date}T${time}`
  return /^\d{1,2}:\d\d/.test(time) ? `${date} ${time}`.trim() : time || date
}

import { pointOf } from './fix.ts'
import { positionOf, type Position } from './geodesy.ts'
import { tenMillionths } from './google/coordinates.ts'
import { modeOfFreeWord } from './modes.ts'
import type { ReadContext } from './reader.ts'
import {
  cellAt,
  columnOf,
  columnsOf,
  numberOf,
  type Cells,
  type Enter,
  type TableFormat,
} from './table.ts'

// Names that apps and people give the columns, as `columnName` spells them.
const names = {
  lat: ['latitude', 'lat', 'y', 'ypos', 'latitudewgs84', 'latitudedeg'],
  lon: ['longitude', 'lon', 'lng', 'long', 'x', 'xpos', 'longitudewgs84', 'longitudedeg'],
  latE7: ['latitudee7', 'late7'],
  lonE7: ['longitudee7', 'lnge7', 'lone7'],
  moment: [
    'timestamp',
    'datetime',
    'timestampms',
    'recordedat',
    'createdat',
    'fixtime',
    'devicetime',
    'gpstime',
    'tst',
    'when',
    'epoch',
    'unixtime',
    'horodate',
    'horodatage',
    'dateheure',
    'utctime',
    'localtime',
  ],
  day: ['date', 'day', 'jour', 'utcdate'],
  clock: ['time', 'heure', 'hour'],
  elevation: ['elevation', 'altitude', 'alt', 'ele', 'height', 'z'],
  accuracy: ['accuracy', 'acc', 'horizontalaccuracy', 'precision'],
  speed: ['speed', 'velocity', 'vel', 'speedmps', 'vitesse'],
  speedKmh: ['speedkmh', 'vitessekmh'],
  mode: ['activity', 'mode', 'motion', 'activitytype', 'transportmode', 'transport'],
} as const

/** Positions in a table: GPSLogger, OwnTracks, Dawarich, spreadsheets. Columns are known by many names. */
export const pointTable: TableFormat = {
  format: 'csv-points',
  recognises: (cells) => {
    const places = placesOf(cells)
    const has = (a: keyof Places, b: keyof Places) =>
      places[a] !== undefined && places[b] !== undefined
    return has('lat', 'lon') || has('latE7', 'lonE7')
  },
  open: (context, header) => {
    const places = placesOf(header)
    return { row: (cells, enter) => readRow(cells, enter, places, context), end: () => undefined }
  },
}

type Places = { [K in keyof typeof names]: number | undefined }

function placesOf(header: Cells): Places {
  const columns = columnsOf(header)
  return Object.fromEntries(
    Object.entries(names).map(([key, known]) => [key, columnOf(columns, known)]),
  ) as Places
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

function positionIn(cells: Cells, { lat, lon, latE7, lonE7 }: Places): Position | undefined {
  if (lat === undefined || lon === undefined)
    return tenMillionths(cellAt(cells, lonE7), cellAt(cells, latE7))
  return positionOf(angleOf(cellAt(cells, lon)), angleOf(cellAt(cells, lat)))
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
  return /^\d{1,2}:\d\d/.test(time) ? `${date} ${time}`.trim() : time || date
}

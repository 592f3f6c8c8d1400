import { columnOf, columnsOf, type Cells } from './table.ts'

// Names that apps and people give the columns, as `columnName` spells them.
const names = {
  lat: [
    'latitude',
    'lat',
    'y',
    'ypos',
    'latitudewgs84',
    'latitudedeg',
    'latitudens',
    'latdeg',
    'gpslatitude',
    'gpslat',
    'latitudegps',
    'breitengrad',
    'latitud',
    'latitudine',
    'breedtegraad',
  ],
  lon: [
    'longitude',
    'lon',
    'lng',
    'long',
    'x',
    'xpos',
    'longitudewgs84',
    'longitudedeg',
    'longitudeew',
    'londeg',
    'gpslongitude',
    'gpslon',
    'gpslng',
    'gpslong',
    'longitudegps',
    'langengrad',
    'longitud',
    'longitudine',
    'lengtegraad',
  ],
  // The side of the Earth in a column of its own: the number beside it has no sign.
  northSouth: ['ns', 'northsouth', 'nsindicator', 'latns'],
  eastWest: ['ew', 'eastwest', 'ewindicator', 'lonew', 'longew'],
  // Both in one cell.
  pair: [
    'coordinates',
    'coordonnees',
    'latlon',
    'latlng',
    'latlong',
    'latitudelongitude',
    'geopoint',
    'geopoint2d',
    'location',
    'position',
    'gps',
    'wkt',
    'geometry',
    'geom',
    'thegeom',
  ],
  latE7: ['latitudee7', 'late7'],
  lonE7: ['longitudee7', 'lnge7', 'lone7'],
  moment: [
    'timestamp',
    'datetime',
    'timestampms',
    'timestamps',
    'unixtimestamp',
    'unixtimestampms',
    'epochms',
    'timems',
    'ts',
    'dateandtime',
    'dateetheure',
    'datetimelocal',
    'instant',
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
    'localtime',
    'zeitstempel',
    'fechahora',
    'dataora',
  ],
  day: ['date', 'day', 'jour', 'dategps', 'datum', 'fecha', 'data'],
  clock: ['time', 'heure', 'hour', 'zeit', 'uhrzeit', 'heuregps', 'hora', 'ora', 'tijd'],
  elevation: ['elevation', 'altitude', 'alt', 'ele', 'height', 'z'],
  accuracy: ['accuracy', 'acc', 'horizontalaccuracy', 'precision'],
  speed: ['speed', 'velocity', 'vel', 'speedmps', 'vitesse'],
  speedKmh: ['speedkmh', 'vitessekmh'],
  mode: ['activity', 'mode', 'motion', 'activitytype', 'transportmode', 'transport'],
} as const

/** The places of the columns that tell of positions. */
export type Places = { [K in keyof typeof names]: number | undefined }

/** Finds them in a header. */
export function placesOf(header: Cells): Places {
  // `TIME UTC`, `utc_date`: the scale is told apart, see `isUniversal`.
  const columns = columnsOf(
    header.map((cell) => cell.trim().replaceAll(/^(utc|gmt)[\s_]*|[\s_]*(utc|gmt)$/gi, '')),
  )
  return Object.fromEntries(
    Object.entries(names).map(([key, known]) => [key, columnOf(columns, known)]),
  ) as Places
}

/** Whether a header has what a position takes. */
export function isOfPoints(header: Cells): boolean {
  const places = placesOf(header)
  const has = (...wanted: (keyof Places)[]) => wanted.every((name) => places[name] !== undefined)
  const isTimed = has('moment') || has('day') || has('clock')
  return has('lat', 'lon') || has('latE7', 'lonE7') || (has('pair') && isTimed)
}

/** Whether a header says that the times below it are universal, not those of a clock on the wall. */
export function isUniversal(header: Cells): boolean {
  const { moment, day, clock } = placesOf(header)
  return [moment, day, clock].some(
    (place) => place !== undefined && /(utc|gmt)(?!\s*[+-])/i.test(header[place] ?? ''),
  )
}

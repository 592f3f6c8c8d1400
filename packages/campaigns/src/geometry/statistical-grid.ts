import type { Point } from './point.ts'

// ETRS89-LAEA (EPSG:3035): Lambert azimuthal equal-area on GRS 80, centred at 52° N 10° E.
// Formulas: IOGP Guidance Note 7-2, method 9820.
const a = 6_378_137
const f = 1 / 298.257222101
const e = Math.sqrt(2 * f - f * f)
const radians = Math.PI / 180
const [latitude0, longitude0] = [52 * radians, 10 * radians]
const [falseEasting, falseNorthing] = [4_321_000, 3_210_000]

const q = (latitude: number) => {
  const s = Math.sin(latitude)
  return (1 - e * e) * (s / (1 - e * e * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e))
}
const qPole = q(Math.PI / 2)
const beta0 = Math.asin(q(latitude0) / qPole)
const radius = a * Math.sqrt(qPole / 2)
const d =
  (a * (Math.cos(latitude0) / Math.sqrt(1 - e * e * Math.sin(latitude0) ** 2))) /
  (radius * Math.cos(beta0))

/** Easting and northing of a point in EPSG:3035, in metres. */
export function toEurope([lon, lat]: Point): readonly [number, number] {
  const beta = Math.asin(q(lat * radians) / qPole)
  const lambda = lon * radians - longitude0
  const b =
    radius *
    Math.sqrt(
      2 /
        (1 +
          Math.sin(beta0) * Math.sin(beta) +
          Math.cos(beta0) * Math.cos(beta) * Math.cos(lambda)),
    )
  return [
    falseEasting + b * d * Math.cos(beta) * Math.sin(lambda),
    falseNorthing +
      (b / d) *
        (Math.cos(beta0) * Math.sin(beta) - Math.sin(beta0) * Math.cos(beta) * Math.cos(lambda)),
  ]
}

/** The point at an easting and northing in EPSG:3035. */
export function fromEurope([easting, northing]: readonly [number, number]): Point {
  const [x, y] = [(easting - falseEasting) / d, (northing - falseNorthing) * d]
  const rho = Math.hypot(x, y)
  if (rho === 0) return [longitude0 / radians, latitude0 / radians]
  const c = 2 * Math.asin(rho / (2 * radius))
  const beta = Math.asin(Math.cos(c) * Math.sin(beta0) + (y * Math.sin(c) * Math.cos(beta0)) / rho)
  const lambda = Math.atan2(
    x * Math.sin(c),
    rho * Math.cos(beta0) * Math.cos(c) - y * Math.sin(beta0) * Math.sin(c),
  )
  const [e2, e4, e6] = [e ** 2, e ** 4, e ** 6]
  const latitude =
    beta +
    (e2 / 3 + (31 * e4) / 180 + (517 * e6) / 5040) * Math.sin(2 * beta) +
    ((23 * e4) / 360 + (251 * e6) / 3780) * Math.sin(4 * beta) +
    ((761 * e6) / 45_360) * Math.sin(6 * beta)
  return [(longitude0 + lambda) / radians, latitude / radians]
}

/**
 * The square of the European statistical grid that a point lies in, as INSEE and Eurostat name it:
 * `CRS3035RES200mN2889400E3760600`. So results join official tables directly.
 *
 * @param size side of the squares, in metres
 */
export function squareOf(point: Point, size = 200): string {
  const [easting, northing] = toEurope(point)
  const corner = (value: number) => Math.floor(value / size) * size
  return squareAt(corner(easting), corner(northing), size)
}

/** The name of a square by its south-western corner. */
export function squareAt(easting: number, northing: number, size: number): string {
  return `CRS3035RES${size}mN${northing}E${easting}`
}

/** Degrees, WGS 84. */
export interface MapPosition {
  readonly lon: number
  readonly lat: number
}

/** A point of the flat world: 0 to 1 from west to east, and from north to south. */
export interface WorldPoint {
  readonly x: number
  readonly y: number
}

/** What part of the world is seen: its middle, and how many pixels the whole world would be wide. */
export interface MapView {
  readonly centre: WorldPoint
  readonly scale: number
}

export interface MapSize {
  readonly width: number
  readonly height: number
}

const edge = 85.051129

/** Web Mercator, as all map tiles use it. */
export function worldOf({ lon, lat }: MapPosition): WorldPoint {
  const sine = Math.sin((Math.max(-edge, Math.min(edge, lat)) * Math.PI) / 180)
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

export function positionOfWorld({ x, y }: WorldPoint): MapPosition {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
  return { lon: (x - 0.5) * 360, lat }
}

/** Pixels from the upper left corner of the picture. */
export function pixelOf(point: WorldPoint, { centre, scale }: MapView, size: MapSize): WorldPoint {
  return {
    x: (point.x - centre.x) * scale + size.width / 2,
    y: (point.y - centre.y) * scale + size.height / 2,
  }
}

/** A line through all positions, as the `d` of an SVG path. */
export function pathOf(positions: readonly MapPosition[], view: MapView, size: MapSize): string {
  return positions
    .map((position, index) => {
      const { x, y } = pixelOf(worldOf(position), view, size)
      return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
    })
    .join('')
}

/** The world is never drawn larger than a street at 30 cm per pixel. */
const largest = 2 ** 27
const smallest = 256

/** The view that shows all positions with some room around them. */
export function viewOf(positions: readonly MapPosition[], size: MapSize, margin = 44): MapView {
  const points = positions.map(worldOf)
  if (points.length === 0) return { centre: { x: 0.5, y: 0.4 }, scale: smallest }
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [west, east] = [least(xs), -least(xs.map((x) => -x))]
  const [north, south] = [least(ys), -least(ys.map((y) => -y))]
  const room = (pixels: number) => Math.max(pixels - 2 * margin, 40)
  const scale = Math.min(
    room(size.width) / Math.max(east - west, 1e-9),
    room(size.height) / Math.max(south - north, 1e-9),
    // A single spot is shown with the streets around it.
    2 ** 24,
  )
  return { centre: { x: (west + east) / 2, y: (north + south) / 2 }, scale: within(scale) }
}

/** Nearer or further by a factor, the point under the pixel staying where it is. */
export function zoomed(
  view: MapView,
  factor: number,
  size: MapSize,
  at: WorldPoint = { x: size.width / 2, y: size.height / 2 },
): MapView {
  const scale = within(view.scale * factor)
  const keep = (centre: number, pixel: number, pixels: number) =>
    centre + (pixel - pixels / 2) * (1 / view.scale - 1 / scale)
  return {
    centre: {
      x: keep(view.centre.x, at.x, size.width),
      y: keep(view.centre.y, at.y, size.height),
    },
    scale,
  }
}

/** Moved by so many pixels. */
export function moved({ centre, scale }: MapView, x: number, y: number): MapView {
  return { centre: { x: centre.x - x / scale, y: centre.y - y / scale }, scale }
}

/** Metres on the ground that one pixel covers in the middle of the picture. */
export function metresPerPixel({ centre, scale }: MapView): number {
  const { lat } = positionOfWorld(centre)
  return (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / scale
}

/** How long a scale may get, in pixels. */
const longest = 110

/** A stretch of the scale: a round distance, 1, 2 or 5 times a power of ten, and its pixels. */
export function scaleOf(view: MapView): { metres: number; pixels: number } {
  const perPixel = metresPerPixel(view)
  const most = perPixel * longest
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = ([5, 2, 1].find((one) => one * power <= most) ?? 1) * power
  return { metres, pixels: metres / perPixel }
}

function within(scale: number): number {
  return Math.max(smallest, Math.min(largest, scale))
}

// Spread into Math.min, a long track would overflow the stack.
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity)
}

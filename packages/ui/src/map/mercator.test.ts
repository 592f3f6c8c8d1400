import { describe, expect, it } from 'vitest'
import { tilesOf } from './map-tiles.ts'
import {
  metresPerPixel,
  moved,
  pixelOf,
  positionOfWorld,
  scaleOf,
  viewOf,
  worldOf,
  zoomed,
} from './mercator.ts'

const size = { width: 600, height: 400 }
const [port, station] = [
  { lon: -1.1515, lat: 46.156 },
  { lon: -1.1453, lat: 46.1526 },
]

describe('a map', () => {
  it('shows all of a trip, with room around it', () => {
    const view = viewOf([port, station], size)
    for (const place of [port, station]) {
      const { x, y } = pixelOf(worldOf(place), view, size)
      expect(x).toBeGreaterThanOrEqual(43)
      expect(x).toBeLessThanOrEqual(557)
      expect(y).toBeGreaterThanOrEqual(43)
      expect(y).toBeLessThanOrEqual(357)
    }
  })

  it('has a scale that tells the truth', () => {
    const view = viewOf([port, station], size)
    const [a, b] = [port, station].map((place) => pixelOf(worldOf(place), view, size))
    const metres = Math.hypot(a!.x - b!.x, a!.y - b!.y) * metresPerPixel(view)
    // By the haversine formula: 610 m.
    expect(metres).toBeGreaterThan(600)
    expect(metres).toBeLessThan(620)
    const scale = scaleOf(view)
    expect(scale.metres).toBe(100)
    expect(scale.pixels * metresPerPixel(view)).toBeCloseTo(scale.metres, 6)
    expect(scale.pixels).toBeLessThanOrEqual(110)
  })

  it('comes nearer to what is under the finger', () => {
    const view = viewOf([port, station], size)
    const at = { x: 100, y: 80 }
    const near = zoomed(view, 2, size, at)
    const before = pixelOf(worldOf(port), view, size)
    const after = pixelOf(worldOf(port), near, size)
    expect(after.x - at.x).toBeCloseTo(2 * (before.x - at.x), 6)
    expect(pixelOf(worldOf(port), moved(view, 10, -5), size).x).toBeCloseTo(before.x + 10, 6)
  })

  it('stays whole for one spot and for none', () => {
    expect(metresPerPixel(viewOf([port], size))).toBeGreaterThan(0.5)
    expect(viewOf([], size).scale).toBe(256)
    const { lon, lat } = positionOfWorld(worldOf(port))
    expect([lon, lat]).toEqual([expect.closeTo(port.lon, 9), expect.closeTo(port.lat, 9)])
  })

  it('asks for the tiles in sight, and for no more', () => {
    const view = viewOf([port, station], size)
    const tiles = tilesOf({ url: '/tiles/{z}/{x}/{y}.png', attribution: 'City' }, view, size)
    expect(tiles.length).toBeGreaterThan(2)
    expect(tiles.length).toBeLessThan(24)
    expect(tiles[0]!.url).toMatch(/^\/tiles\/1\d\/\d+\/\d+\.png$/u)
  })
})

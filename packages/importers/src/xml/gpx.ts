import { pointOf } from '../journey/fix.ts'
import { positionOf } from '../journey/geodesy.ts'
import { modeOfFreeWord } from '../journey/modes.ts'
import type { Point } from '../journey/movement.ts'
import type { ReadContext } from '../reader.ts'
import { addTrack } from '../journey/track.ts'
import { xmlReader, type FileHandler } from './xml-reader.ts'

/** GPX 1.0 and 1.1: each segment of a track is a movement; routes and waypoints are not. */
export const gpxReader = xmlReader((context) => new GpxHandler(context))

/** A track point while it is being read. */
interface Draft {
  entry: number
  lat: string | undefined
  lon: string | undefined
  texts: Map<string, string>
}

class GpxHandler implements FileHandler {
  readonly #context: ReadContext
  #track = 0
  #type: string | undefined
  #segments: { points: Point[] }[] = []
  #withoutTime = 0
  #points: Point[] | undefined
  #pointsRead = 0
  #draft: Draft | undefined

  constructor(context: ReadContext) {
    this.#context = context
  }

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    const { book } = this.#context
    if (name === 'trk') this.#startTrack()
    else if (name === 'trkseg') this.#startSegment()
    else if (name === 'trkpt') {
      // Some programs leave the segment out.
      if (!this.#points) this.#startSegment()
      this.#pointsRead++
      this.#draft = {
        entry: book.atLine(line),
        lat: attributes.get('lat'),
        lon: attributes.get('lon'),
        texts: new Map(),
      }
    } else if (name === 'wpt') book.refuse(book.atLine(line), 'waypoint')
    else if (name === 'rtept') book.refuse(book.atLine(line), 'planned-route')
  }

  close(name: string, text: string, line: number): void {
    if (name === 'trkpt') this.#closePoint()
    else if (name === 'trkseg') this.#closeSegment(line)
    else if (name === 'trk') this.#closeTrack(line)
    else if (this.#draft) {
      // What stands first is the point's own; extensions come behind it and may use its words.
      if (!this.#draft.texts.has(name)) this.#draft.texts.set(name, text)
    } else if (name === 'type' && !this.#points) this.#type = text
  }

  /** Takes what was read of a track that the file breaks off in. */
  finish(): void {
    if (this.#draft) this.#context.book.refuse(this.#draft.entry, 'cut-short')
    this.#draft = undefined
    if (this.#points) this.#segments.push({ points: this.#points })
    this.#points = undefined
    if (this.#segments.length > 0) this.#closeTrack(0)
  }

  #startTrack(): void {
    this.#track++
    this.#type = undefined
    this.#segments = []
    this.#withoutTime = 0
  }

  #startSegment(): void {
    this.#points = []
    this.#pointsRead = 0
  }

  #closePoint(): void {
    const draft = this.#draft
    this.#draft = undefined
    if (!draft || !this.#points) return
    const { book, timeZone } = this.#context
    const { entry, texts, lon, lat } = draft
    const time = texts.get('time')
    const fix = {
      position: positionOf(decimal(lon), decimal(lat)),
      where: `${lat}, ${lon}`,
      time,
      elevation: Number(texts.get('ele') || Number.NaN),
      speed: Number(texts.get('speed') || Number.NaN),
    }
    const point = pointOf(fix, { book, entry }, timeZone)
    if (point) this.#points.push(point)
    else if (fix.position && !time) this.#withoutTime++
  }

  #closeSegment(line: number): void {
    const { book } = this.#context
    if (this.#pointsRead === 0) book.refuse(book.atLine(line), 'empty-track')
    if (this.#points) this.#segments.push({ points: this.#points })
    this.#points = undefined
  }

  // The type of a track may stand behind its segments.
  #closeTrack(line: number): void {
    const { book, file, harvest } = this.#context
    if (this.#points) this.#closeSegment(line)
    if (this.#segments.length === 0) book.refuse(book.atLine(line), 'empty-track')
    const timed = this.#segments.flatMap(({ points }) => points)
    // A handful of times in a drawn track does not make it a recorded one.
    if (this.#withoutTime > timed.length) {
      for (const { entry } of timed) book.refuse(entry, 'no-time', 'most points of the track')
      this.#segments = []
      return
    }
    const mode = modeOfFreeWord(this.#type)
    for (const { points } of this.#segments)
      addTrack(harvest, { points, ...(mode ? { mode } : {}), group: `${file}#${this.#track}` })
    this.#segments = []
  }
}

/** With a point: some programs write numbers as their language does. */
function decimal(text: string | undefined): string | undefined {
  return text?.replace(',', '.')
}

import { positionOf } from './geodesy.ts'
import { modeOfFreeWord } from './modes.ts'
import { momentOf } from './moment.ts'
import type { Point } from './movement.ts'
import type { ReadContext, Reader } from './reader.ts'
import { refuseRest } from './refuse-rest.ts'
import { addTrack } from './track.ts'
import { XmlWalker, type XmlHandler } from './xml-walker.ts'

/** GPX 1.0 and 1.1: each segment of a track is a movement; routes and waypoints are not. */
export function gpxReader(context: ReadContext): Reader {
  const handler = new GpxHandler(context)
  const walker = new XmlWalker(handler, context.limits)
  return {
    write: (text) => walker.write(text),
    end: () => {
      const end = walker.end()
      handler.finish()
      refuseRest(end, context.book)
    },
  }
}

/** A track point while it is being read. */
interface Draft {
  entry: number
  lat: string | undefined
  lon: string | undefined
  texts: Map<string, string>
}

class GpxHandler implements XmlHandler {
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
    else if (name === 'trkseg') {
      this.#points = []
      this.#pointsRead = 0
    } else if (name === 'trkpt' && this.#points) {
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
    else if (this.#draft) this.#draft.texts.set(name, text)
    else if (name === 'type' && !this.#points) this.#type = text
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

  #closePoint(): void {
    const draft = this.#draft
    this.#draft = undefined
    if (!draft || !this.#points) return
    const { book, timeZone } = this.#context
    const position = positionOf(draft.lon, draft.lat)
    const time = draft.texts.get('time')
    const moment = momentOf(time, timeZone)
    if (!position) book.refuse(draft.entry, 'bad-coordinates', `${draft.lat}, ${draft.lon}`)
    else if (!time) {
      this.#withoutTime++
      book.refuse(draft.entry, 'no-time')
    } else if (!moment) book.refuse(draft.entry, 'bad-time', time)
    else {
      const [elevation, speed] = [Number(draft.texts.get('ele')), Number(draft.texts.get('speed'))]
      const { entry } = draft
      this.#points.push({
        ...position,
        ms: moment.ms,
        ...(draft.texts.has('ele') && Number.isFinite(elevation) ? { elevation } : {}),
        ...(draft.texts.has('speed') && Number.isFinite(speed) ? { speed } : {}),
        book,
        entry,
      })
    }
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

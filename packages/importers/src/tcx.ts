import { positionOf } from './geodesy.ts'
import { modeOfFreeWord } from './modes.ts'
import { momentOf } from './moment.ts'
import type { Point } from './movement.ts'
import type { ReadContext, Reader } from './reader.ts'
import { refuseRest } from './refuse-rest.ts'
import { addTrack } from './track.ts'
import { XmlWalker, type XmlHandler } from './xml-walker.ts'

/** TCX of Garmin's Training Center: each activity is a movement; courses are planned routes. */
export function tcxReader(context: ReadContext): Reader {
  const handler = new TcxHandler(context)
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

class TcxHandler implements XmlHandler {
  readonly #context: ReadContext
  #sport: string | undefined
  #course = false
  #points: Point[] = []
  #entry: number | undefined
  #texts = new Map<string, string>()
  #count = 0

  constructor(context: ReadContext) {
    this.#context = context
  }

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    if (name === 'Activity') {
      this.#sport = attributes.get('Sport')
      this.#points = []
      this.#count++
    } else if (name === 'Course') this.#course = true
    else if (name === 'Trackpoint') {
      this.#entry = this.#context.book.atLine(line)
      this.#texts = new Map()
    }
  }

  close(name: string, text: string): void {
    if (name === 'Trackpoint') this.#closePoint()
    else if (name === 'Course') this.#course = false
    else if (name === 'Activity') this.#closeActivity()
    else if (this.#entry !== undefined) this.#texts.set(name, text)
  }

  /** Takes what was read of an activity that the file breaks off in. */
  finish(): void {
    if (this.#entry !== undefined) this.#context.book.refuse(this.#entry, 'cut-short')
    this.#entry = undefined
    this.#closeActivity()
  }

  #closePoint(): void {
    const { book, timeZone } = this.#context
    const entry = this.#entry
    // One within another, in a forged file, is closed twice.
    if (entry === undefined) return
    this.#entry = undefined
    const [lat, lon] = [this.#texts.get('LatitudeDegrees'), this.#texts.get('LongitudeDegrees')]
    const position = positionOf(lon, lat)
    const time = this.#texts.get('Time')
    const moment = momentOf(time, timeZone)
    if (this.#course) book.refuse(entry, 'planned-route')
    // Training on rollers has times and heart beats, but no place.
    else if (lat === undefined || lon === undefined) book.refuse(entry, 'no-coordinates')
    else if (!position) book.refuse(entry, 'bad-coordinates', `${lat}, ${lon}`)
    else if (!moment) book.refuse(entry, time === undefined ? 'no-time' : 'bad-time', time)
    else {
      const elevation = Number(this.#texts.get('AltitudeMeters'))
      const told = this.#texts.has('AltitudeMeters') && Number.isFinite(elevation)
      this.#points.push({ ...position, ms: moment.ms, ...(told ? { elevation } : {}), book, entry })
    }
  }

  #closeActivity(): void {
    const { harvest, file } = this.#context
    const mode = modeOfFreeWord(this.#sport)
    addTrack(harvest, {
      points: this.#points,
      ...(mode ? { mode } : {}),
      group: `${file}#${this.#count}`,
    })
    this.#points = []
  }
}

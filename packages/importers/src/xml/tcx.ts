import { pointOf } from '../journey/fix.ts'
import { positionOf } from '../journey/geodesy.ts'
import { modeOfFreeWord } from '../journey/modes.ts'
import type { Point } from '../journey/movement.ts'
import type { ReadContext } from '../reader.ts'
import { addTrack } from '../journey/track.ts'
import { xmlReader, type FileHandler } from './xml-reader.ts'

/** TCX of Garmin's Training Center: each activity is a movement; courses are planned routes. */
export const tcxReader = xmlReader((context) => new TcxHandler(context))

class TcxHandler implements FileHandler {
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
    if (this.#course) return book.refuse(entry, 'planned-route')
    // Training on rollers has times and heart beats, but no place.
    if (lat === undefined || lon === undefined) return book.refuse(entry, 'no-coordinates')
    const point = pointOf(
      {
        position: positionOf(lon, lat),
        where: `${lat}, ${lon}`,
        time: this.#texts.get('Time'),
        elevation: Number(this.#texts.get('AltitudeMeters') || Number.NaN),
      },
      { book, entry },
      timeZone,
    )
    if (point) this.#points.push(point)
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

import type { EnergyResource, MeterQuality } from '@selfdata/vocab'
import { numberOf } from '../table/table.ts'
import type { ReadContext, Reader } from '../reader.ts'
import { refuseRest } from '../report/refuse-rest.ts'
import { XmlWalker, type XmlHandler } from '../xml/xml-walker.ts'
import { addInterval } from './green-button-interval.ts'

/** Green Button: an Atom feed of ESPI resources, which point to each other by links. */
export function greenButtonReader(context: ReadContext): Reader {
  const handler = new GreenButtonHandler()
  const walker = new XmlWalker(handler, context.limits)
  const book = (line: number) => context.book.atLine(line)
  handler.book = book
  return {
    write: (text) => walker.write(text),
    end: () => {
      const end = walker.end()
      handler.finish()
      const meterOf = metersAmong(handler.intervals)
      for (const interval of handler.intervals)
        addInterval(interval, handler.typeOf(interval), {
          ...context,
          clock: handler.clock,
          resource: handler.resourceOf(interval),
          meter: meterOf(interval),
        })
      refuseRest(end, context.book)
    },
  }
}

/** How the values of a meter reading are to be taken. */
export interface ReadingType {
  uom: number | undefined
  /** Power of ten to multiply values with. */
  multiplier: number
  /** Where the type itself says it; else that of the usage point. */
  resource: EnergyResource | undefined
  /** Fed into the grid, not drawn from it. */
  reverse: boolean
  /** Values are what a register showed, not what went by in the interval. */
  cumulative: boolean
  /** Values are the highest power of the interval: no energy follows from them. */
  isDemand: boolean
}

/** One value, as the feed has it. */
export interface Interval {
  entry: number
  /** Seconds since 1970. */
  start: number | undefined
  /** Seconds. */
  duration: number | undefined
  value: number | undefined
  quality: MeterQuality
  /** The meter reading it belongs to, by its link. */
  up: string
}

const commodities: Record<string, EnergyResource> = { '1': 'electricity', '7': 'gas', '9': 'water' }
// ESPI: bulk quantity, continuously cumulative, cumulative.
const cumulative = new Set(['1', '2', '3'])
const kinds: Record<string, EnergyResource> = { '0': 'electricity', '1': 'gas', '2': 'water' }

/** The usage point of a value, where the feed has several: one alone needs no name. */
function metersAmong(intervals: readonly Interval[]): (interval: Interval) => string {
  const points = new Set(intervals.map(({ up }) => pointOf(up)))
  return points.size > 1 ? ({ up }) => pointOf(up) : () => ''
}

/** The usage point in a link to it, or to something of it. */
function pointOf(link: string): string {
  return /^((?:.*\/)?UsagePoint\/[^/]+)/.exec(link)?.[1] ?? ''
}

class GreenButtonHandler implements XmlHandler {
  book: (line: number) => number = () => -1
  readonly intervals: Interval[] = []
  /** The clock of the place: seconds ahead of UTC, and how much more in summer. */
  readonly clock: { offset?: number; summer?: number } = {}
  readonly #types = new Map<string, ReadingType>()
  readonly #typeOfReading = new Map<string, string>()
  readonly #kinds = new Map<string, EnergyResource>()
  #links: { rel: string; href: string }[] = []
  #texts = new Map<string, string>()
  #reading: { line: number; texts: Map<string, string> } | undefined
  #pending: Interval[] = []

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    if (name === 'entry') {
      this.#links = []
      this.#pending = []
      this.#texts = new Map()
    } else if (name === 'link')
      this.#links.push({ rel: attributes.get('rel') ?? '', href: attributes.get('href') ?? '' })
    else if (name === 'IntervalReading') this.#reading = { line, texts: new Map() }
  }

  close(name: string, text: string): void {
    if (name === 'IntervalReading') this.#closeReading()
    else if (name === 'entry') this.#closeEntry()
    else if (name === 'ReadingType') this.#closeType()
    else if (name === 'MeterReading') this.#closeMeter()
    else if (name === 'tzOffset') this.clock.offset = Number(text)
    else if (name === 'dstOffset') this.clock.summer = Number(text)
    else if (name === 'ServiceCategory')
      this.#kinds.set(pointOf(this.#self), kinds[this.#texts.get('kind') ?? ''] ?? 'electricity')
    else if (this.#reading) this.#reading.texts.set(name, text)
    else this.#texts.set(name, text)
  }

  /** Takes what was read of an entry that the feed breaks off in. */
  finish(): void {
    this.#closeReading()
    this.#closeEntry()
  }

  /** The type a value's meter reading points to, or the only one there is. */
  typeOf({ up }: Interval): ReadingType | undefined {
    const linked = this.#types.get(this.#typeOfReading.get(up) ?? '')
    return linked ?? (this.#types.size === 1 ? [...this.#types.values()][0] : undefined)
  }

  /** What is measured: as its type says, else its usage point, else the only one there is. */
  resourceOf(interval: Interval): EnergyResource {
    const kind = this.#kinds.get(pointOf(interval.up))
    const only = this.#kinds.size === 1 ? [...this.#kinds.values()][0] : undefined
    return this.typeOf(interval)?.resource ?? kind ?? only ?? 'electricity'
  }

  #closeReading(): void {
    // One within another, in a forged feed, is closed twice.
    if (!this.#reading) return
    const { line, texts } = this.#reading
    this.#reading = undefined
    this.#pending.push({
      entry: this.book(line),
      start: numberOf(texts.get('start') ?? ''),
      duration: numberOf(texts.get('duration') ?? ''),
      value: numberOf(texts.get('value') ?? ''),
      // ESPI: 8 is estimated.
      quality: texts.get('quality') === '8' ? 'estimated' : 'measured',
      up: '',
    })
  }

  #closeType(): void {
    const uom = numberOf(this.#texts.get('uom') ?? '')
    this.#types.set(this.#self, {
      uom,
      multiplier: Number(this.#texts.get('powerOfTenMultiplier') ?? 0) || 0,
      resource: commodities[this.#texts.get('commodity') ?? ''],
      cumulative: cumulative.has(this.#texts.get('accumulationBehaviour') ?? ''),
      // ESPI: 19 is reverse.
      reverse: this.#texts.get('flowDirection') === '19',
      // ESPI: 8 is demand.
      isDemand: this.#texts.get('kind') === '8',
    })
  }

  #closeMeter(): void {
    const type = this.#links.find(({ href }) => /(?:^|\/)ReadingType\/[^/]+$/.test(href))
    if (type) this.#typeOfReading.set(this.#self, type.href)
  }

  #closeEntry(): void {
    const up =
      this.#links.find(({ rel }) => rel === 'up')?.href.replace(/\/IntervalBlock$/, '') ?? ''
    for (const interval of this.#pending) this.intervals.push({ ...interval, up })
    this.#pending = []
  }

  get #self(): string {
    return this.#links.find(({ rel }) => rel === 'self')?.href ?? ''
  }
}

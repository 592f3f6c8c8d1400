import { Placemark, addPlacemark } from './kml-placemark.ts'
import type { ReadContext } from '../reader.ts'
import { xmlReader, type FileHandler } from './xml-reader.ts'

/** KML: recorded tracks (`gx:Track`), lines and stays with a time span, points with a time. */
export const kmlReader = xmlReader((context) => new KmlHandler(context))

class KmlHandler implements FileHandler {
  readonly #context: ReadContext
  #count = 0
  #placemark: Placemark | undefined
  #datum: string | undefined
  #shape: string | undefined

  constructor(context: ReadContext) {
    this.#context = context
  }

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    if (name === 'Placemark') {
      this.finish()
      this.#placemark = new Placemark(line, this.#count++)
    } else if (name === 'Track') {
      // Some programs write their tracks without a placemark around them.
      this.#placemark ??= new Placemark(line, this.#count++)
      this.#placemark.tracks.push({ line, times: [], coordinates: [] })
    } else if (name === 'Data' || name === 'SimpleData') this.#datum = attributes.get('name')
    else if (/^(Point|LineString|LinearRing|Polygon)$/.test(name)) this.#shape = name
  }

  close(name: string, text: string, line: number): void {
    if (name === 'Folder' || name === 'Document') return this.finish()
    const placemark = this.#placemark
    if (!placemark) return
    const track = placemark.tracks.at(-1)
    if (name === 'Placemark') this.finish()
    else if (name === 'when' && track) track.times.push({ text, line })
    else if (name === 'coord' && track) track.coordinates.push(text)
    else if (name === 'when' || name === 'begin' || name === 'end' || name === 'name')
      placemark.texts.set(name, text)
    else if ((name === 'value' || name === 'SimpleData') && this.#datum)
      placemark.texts.set(this.#datum.toLowerCase(), text)
    else if (name === 'coordinates' && this.#shape)
      placemark.shapes.push({ kind: this.#shape, coordinates: text })
  }

  /** Takes what was read of a placemark without an end of its own, or that the file breaks off in. */
  finish(): void {
    if (this.#placemark) addPlacemark(this.#placemark, this.#context)
    this.#placemark = undefined
  }
}

import type { Desk, OpenFile } from './desk.ts'
import type { Format, Wrapping } from './format.ts'
import { jsonLines } from './json/json-lines.ts'
import type { ReadContext, Reader } from './reader.ts'
import { textSink, type Sink } from './sink.ts'
import { encodingOf } from './file/text-decoding.ts'

/** What a module of readers brings. */
interface ReaderModule {
  texts?: Partial<Record<Format, (context: ReadContext) => Reader>>
  sinks?: Partial<Record<Format, (context: ReadContext) => Sink>>
  wrappings?: Partial<Record<Wrapping, (wrapped: Wrapped) => Sink>>
}

/** Readers that are at hand. */
export type Loaded = Required<ReaderModule>

/** A file whose sink is being made. */
export interface Wrapped {
  head: Uint8Array
  file: OpenFile
  desk: Desk
  loaded: Loaded
  depth: number
  /** It holds one JSON object to a line. */
  lines: boolean
}

// Kept out of an app's first bundle: XML, archives and workbooks need libraries of their own.
const modules = {
  json: async (): Promise<ReaderModule> => import('./json/json-readers.ts'),
  xml: async (): Promise<ReaderModule> => import('./xml/xml-readers.ts'),
  tables: async (): Promise<ReaderModule> => import('./table/table-readers.ts'),
  fit: async (): Promise<ReaderModule> => import('./fit/fit-reader.ts'),
  turtle: async (): Promise<ReaderModule> => import('./own/own-turtle.ts'),
  archives: async (): Promise<ReaderModule> => import('./file/archives.ts'),
}

const homes: Record<Format | Wrapping, readonly (keyof typeof modules)[]> = {
  'google-timeline-android': ['json'],
  'google-timeline-ios': ['json'],
  'google-timeline-legacy': ['json'],
  'google-records': ['json'],
  geojson: ['json'],
  'json-points': ['json'],
  openpath: ['json'],
  'enedis-json': ['json'],
  'grdf-json': ['json'],
  gpx: ['xml'],
  tcx: ['xml'],
  kml: ['xml'],
  'enedis-xml': ['xml'],
  'green-button': ['xml'],
  fit: ['fit'],
  owntracks: ['tables'],
  'csv-points': ['tables'],
  'coach-co2-csv': ['tables'],
  enedis: ['tables'],
  grdf: ['tables'],
  supplier: ['tables'],
  'home-assistant': ['tables'],
  water: ['tables'],
  'selfdata-csv': ['tables'],
  'selfdata-turtle': ['turtle'],
  csv: ['tables'],
  xlsx: ['tables', 'archives'],
  // Whatever lies in an archive is met while it is unpacked.
  zip: ['json', 'xml', 'tables', 'fit', 'turtle', 'archives'],
  tar: ['json', 'xml', 'tables', 'fit', 'turtle', 'archives'],
  gzip: ['json', 'xml', 'tables', 'fit', 'turtle', 'archives'],
}

/** Fetches the readers that a format needs. */
export async function load(as: Format | Wrapping): Promise<Loaded> {
  const brought = await Promise.all(homes[as].map(async (name) => modules[name]()))
  return {
    texts: Object.assign({}, ...brought.map(({ texts }) => texts)) as Loaded['texts'],
    sinks: Object.assign({}, ...brought.map(({ sinks }) => sinks)) as Loaded['sinks'],
    wrappings: Object.assign(
      {},
      ...brought.map(({ wrappings }) => wrappings),
    ) as Loaded['wrappings'],
  }
}

/** The sink for a format, of readers that are at hand. */
export function sinkFor(as: Format | Wrapping, wrapped: Wrapped): Sink {
  const { loaded, desk, file, head, lines } = wrapped
  const wrapping = loaded.wrappings[as as Wrapping]
  if (wrapping) return wrapping(wrapped)
  const context = desk.readAs(as as Format, file)
  const sink = loaded.sinks[as as Format]
  if (sink) return sink(context)
  const reader = loaded.texts[as as Format]!(context)
  return textSink(lines ? jsonLines(reader, context) : reader, encodingOf(head))
}

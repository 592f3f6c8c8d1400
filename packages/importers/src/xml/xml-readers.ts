import { enedisXmlReader } from '../energy/enedis-xml.ts'
import { greenButtonReader } from '../energy/green-button.ts'
import { gpxReader } from './gpx.ts'
import { kmlReader } from './kml.ts'
import { tcxReader } from './tcx.ts'

/** Readers of XML formats. */
export const texts = {
  gpx: gpxReader,
  tcx: tcxReader,
  kml: kmlReader,
  'enedis-xml': enedisXmlReader,
  'green-button': greenButtonReader,
}

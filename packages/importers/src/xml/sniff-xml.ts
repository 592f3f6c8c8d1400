import type { Format, Sniffed } from '../format.ts'

const roots: Record<string, Format> = {
  gpx: 'gpx',
  TrainingCenterDatabase: 'tcx',
  kml: 'kml',
}
// Several kinds of Atom feeds and envelopes: what is in them tells.
const withinFeed =
  /<(?:[\w-]+:)?(?:UsagePoint|IntervalBlock|IntervalReading|ReadingType|MeterReading)[\s>/]/
const enedis =
  /<(?:[\w-]+:)?(?:PRM|Id_PRM|Donnees_Releve|Donnees_Courbe|Donnees_Point_Mesure|Corps_Flux|grandeur|consulterMesures\w*|consulterDonnees\w*|commandeTransmission\w*|mesures?|mesureDatee|serieMesuresDatees)[\s>/]/i

/** Tells which XML format a text is in by its root element. */
export function sniffXml(text: string): Sniffed {
  const root = rootOf(text)
  if (root === undefined) return { refused: 'malformed-xml' }
  const name = root.slice(root.indexOf(':') + 1)
  if (/^html$/i.test(name)) return { refused: 'web-page' }
  if (Object.hasOwn(roots, name)) return { as: roots[name]! }
  if (withinFeed.test(text)) return { as: 'green-button' }
  if (enedis.test(text)) return { as: 'enedis-xml' }
  return { refused: 'unknown-format', detail: `XML: ${name}` }
}

function rootOf(text: string): string | undefined {
  let rest = text
  for (;;) {
    rest = rest.trimStart()
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined
    if (end !== undefined) {
      const at = rest.indexOf(end)
      if (at < 0) return undefined
      rest = rest.slice(at + end.length)
    } else if (rest.startsWith('<!')) {
      if (/^<!doctype\s+html/i.test(rest)) return 'html'
      const close = /^<![^[>]*(?:\[[^\]]*\]\s*)?>/.exec(rest)
      if (!close) return undefined
      rest = rest.slice(close[0].length)
    } else return /^<([\w.:-]+)/.exec(rest)?.[1]
  }
}

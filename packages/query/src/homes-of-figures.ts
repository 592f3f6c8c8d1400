import { agreement, homesOf, monthsOfHome } from '@selfdata/insights'
import type { MeteredHome, MonthPart } from '@selfdata/insights'
import { decode } from '@selfdata/records'
import { eng, schema } from '@selfdata/vocab'
import { DataFactory } from 'n3'
import type { Quad } from '@rdfjs/types'
import { quadsOf, storageOf } from './quads-of.ts'
import type { SourceDocument } from './source-document.ts'

const { quad, namedNode, literal } = DataFactory

/** Of which home a home is one, and what it is called. */
interface KnownHome {
  iri: string
  home: MeteredHome
}

/**
 * Says of every monthly figure of energy and water which home it is of (`eng:home`) and which of its
 * meters (`eng:meterPoint`), as the app that shows them does, and what each home is called. One alone
 * that has no name gets none; several are numbered. A meter that lies in two pods is one.
 *
 * @param homeWord what a home without a name is called before its number
 */
export function homesOfFigures(
  documents: readonly SourceDocument[],
  { homeWord }: { homeWord: string },
): Quad[] {
  const byPod = Map.groupBy(documents, ({ url }) => storageOf(url))
  const known: KnownHome[] = []
  const told: Quad[] = []
  for (const [storage, own] of byPod) {
    const profiles = own.flatMap((document) =>
      document.holds === 'home' ? decode('HomeProfile', quadsOf(document)).records : [],
    )
    for (const [place, home] of homesOf(own.flatMap(partsOf), profiles).entries()) {
      const same = known.find((one) => !one.iri.startsWith(storage) && isSameHome(one.home, home))
      const iri =
        same?.iri ?? home.profile?.id ?? `${storage}selfdata/energy/home.ttl#home-${place}`
      if (!same) known.push({ iri, home })
      told.push(...figuresOf(home, iri))
    }
  }
  return [...told, ...namesOf(known, homeWord)]
}

function partsOf(document: SourceDocument): MonthPart[] {
  const { url, stream, holds } = document
  if (holds !== 'figures' || !['load', 'flow', 'daily'].includes(stream)) return []
  const source = url.split(`/${stream}/`)[1]?.split('/')[0] ?? ''
  const { records } = decode('ConsumptionMonthSummary', quadsOf(document))
  return records.map((summary) => ({ source, detail: stream !== 'daily', summary }))
}

/** The first meter that two homes both have tells the same of the days that both know. */
function isSameHome(one: MeteredHome, other: MeteredHome): boolean {
  const [months, others] = [monthsOfHome(one), monthsOfHome(other)]
  return months.some(({ resource }) => {
    const of = (all: typeof months) => all.filter((month) => month.resource === resource)
    return agreement(of(months), of(others)) === 'agree'
  })
}

function figuresOf({ meters }: MeteredHome, iri: string): Quad[] {
  const places = new Map<string, number>()
  return meters.flatMap((parts) => {
    const { resource } = parts[0]!.summary
    const place = places.get(resource) ?? 0
    places.set(resource, place + 1)
    return parts.flatMap(({ summary }) => [
      quad(namedNode(summary.id), namedNode(eng.home), namedNode(iri)),
      quad(namedNode(summary.id), namedNode(eng.meterPoint), literal(`${resource}/${place}`)),
    ])
  })
}

function namesOf(known: readonly KnownHome[], homeWord: string): Quad[] {
  return known.flatMap(({ iri, home }, place) => {
    const name = home.profile?.name ?? (known.length > 1 ? `${homeWord} ${place + 1}` : undefined)
    return name === undefined ? [] : [quad(namedNode(iri), namedNode(schema.name), literal(name))]
  })
}

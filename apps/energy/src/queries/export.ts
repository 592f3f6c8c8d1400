import { energyCsv } from '@selfdata/insights'
import type { EnergyRecords } from '@selfdata/insights'
import { getDocument, ifThere, readCatalog } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { decode, encode, manifestOf, readManifest, streams, writeTurtle } from '@selfdata/records'
import { useSession, useStorage } from '@selfdata/ui'
import { useMutation } from '@pinia/colada'

const exported = ['load', 'flow', 'daily', 'index', 'peak'] as const
type Exported = (typeof exported)[number]

/** How the file is to be written. */
export type ExportFormat = 'csv' | 'turtle'

/** Everything about energy and water in the pod, as one file that can be imported again. */
export function useExport() {
  const session = useSession()
  const { storage } = useStorage()
  return useMutation({
    mutation: (format: ExportFormat) =>
      exportEnergy({ storage: storage.value!, format }, { fetch: session.fetch }),
  })
}

/** Reads every document that the manifests name. */
export async function exportEnergy(
  { storage, format }: { storage: string; format: ExportFormat },
  options: RequestOptions,
): Promise<string> {
  const { series } = await readCatalog(storage, options)
  const all: EnergyRecords[] = []
  for (const { stream, source } of series) {
    if (!isExported(stream)) continue
    all.push(await readAll({ storage, stream, source }, options))
  }
  return format === 'csv' ? energyCsv(all) : turtleOf(all, storage)
}

async function readAll(
  place: { storage: string; stream: Exported; source: string },
  options: RequestOptions,
): Promise<EnergyRecords> {
  const base = place.storage + manifestOf(place)
  const manifest = await ifThere(getDocument(base, options))
  const { documents } = readManifest(manifest?.quads ?? [], { base })
  const quads = []
  for (const { document } of documents)
    quads.push(...((await ifThere(getDocument(document, options)))?.quads ?? []))
  const records = decode(streams[place.stream].shape, quads).records
  return { source: place.source, [place.stream]: records }
}

function turtleOf(all: readonly EnergyRecords[], storage: string): string {
  const quads = all.flatMap(({ load = [], flow = [], daily = [], index = [], peak = [] }) => [
    ...load.flatMap((one) => encode('LoadCurve', one)),
    ...flow.flatMap((one) => encode('FlowCurve', one)),
    ...daily.flatMap((one) => encode('Consumption', one)),
    ...index.flatMap((one) => encode('MeterIndex', one)),
    ...peak.flatMap((one) => encode('MaximumPower', one)),
  ])
  return writeTurtle(quads, { base: `${storage}selfdata/energy/export.ttl` })
}

function isExported(stream: string): stream is Exported {
  return exported.some((one) => one === stream)
}

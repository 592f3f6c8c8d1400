import type { CampaignEntry } from '@selfdata/city'

/** What one instance says. */
export interface RegisterOf {
  server: string
  entries: readonly CampaignEntry[]
}

/** A campaign of the territory, as its host and as the one who asked it know it. */
export interface KnownCampaign {
  /** Of the host where it answered; else the copy. */
  entry: CampaignEntry
  /** The instance that said so. */
  server: string
  /** The host itself said so. */
  confirmed: boolean
  /** The copy that the requester keeps, where that is another instance. */
  copy?: CampaignEntry
}

/**
 * Puts the registers of several instances together: what holds is the word of the host; the copy of
 * the one who asks is kept beside, to compare the versions.
 */
export function joinRegisters(registers: readonly RegisterOf[]): KnownCampaign[] {
  const all = registers.flatMap(({ server, entries }) =>
    entries.map((entry) => ({ server, entry })),
  )
  return [...Map.groupBy(all, ({ entry }) => entry.campaign.id).values()].map((same) => {
    const host = same.find(({ server, entry }) => entry.host === server)
    const copy = same.find(({ server, entry }) => entry.host !== server)
    const { server, entry } = host ?? copy!
    return {
      entry,
      server,
      confirmed: host !== undefined,
      ...(host && copy && { copy: copy.entry }),
    }
  })
}

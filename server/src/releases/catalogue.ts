import { catalogueOf, themeOf } from '@selfdata/campaigns'
import type { CatalogueEntry } from '@selfdata/campaigns'
import { writeTurtle } from '@selfdata/records'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { countedCampaigns } from './counted-campaigns.ts'

/** The catalogue of all results that are out here, as DCAT-AP, in Turtle. */
export async function catalogue({
  db,
  publicUrl,
  settings: { self },
}: Pick<CampaignDependencies, 'db' | 'publicUrl' | 'settings'>): Promise<string> {
  const entries = await countedCampaigns({ db })
  const base = `${publicUrl}catalog.ttl`
  const quads = catalogueOf(
    {
      id: `${base}#it`,
      title: { fr: 'Résultats de campagnes', en: 'Results of campaigns' },
      description: {
        fr: `Ce que des habitants ont compté ensemble, publié par ${self.name.fr}.`,
        en: `What residents counted together, published by ${self.name.en}.`,
      },
      publisher: { id: self.webId, name: self.name.fr },
    },
    entries.flatMap((entry) => entryOf(entry, publicUrl) ?? []),
  )
  return writeTurtle(quads, { base })
}

function entryOf(
  { slug, campaign, release }: HostedCampaign,
  publicUrl: string,
): CatalogueEntry | undefined {
  if (!release) return undefined
  const folder = `${publicUrl}campaigns/${slug}/`
  return {
    release,
    description: campaign.question,
    keywords: [campaign.title],
    theme: themeOf(campaign),
    period: campaign,
    files: [
      { url: `${folder}release.csv`, type: 'CSV' },
      { url: `${folder}release.geojson`, type: 'GEOJSON' },
    ],
    metadata: `${folder}release.csv-metadata.json`,
  }
}

import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { catalogue } from '../releases/catalogue.ts'
import { ledger } from '../releases/protect-count.ts'
import { releasedResult } from '../releases/release-body.ts'
import type { Released } from '../releases/release-body.ts'
import { csvFile, csvMetadata, geojsonFile } from '../releases/release-files.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'

/** A result does not change; what is public for good may be kept for a while. */
const KEPT = 'public, max-age=300'

const written: Record<string, { type: string; text: (released: Released) => string }> = {
  release: { type: 'application/json', text: ({ body }) => JSON.stringify(body) },
  'release.csv': { type: 'text/csv; charset=utf-8; header=present', text: csvFile },
  'release.csv-metadata.json': { type: 'application/csvm+json', text: csvMetadata },
  'release.geojson': { type: 'application/geo+json', text: geojsonFile },
}

/** Published results, for everybody. */
export function releaseRoutes(campaigns: CampaignDependencies): App {
  const app = createApp()
  for (const [name, { type, text }] of Object.entries(written))
    app.get(`/campaigns/:slug/${name}`, async (context) => {
      const released = await releasedResult(context.req.param('slug'), campaigns)
      // The metadata are found from the table itself (CSV on the Web, section 5.2).
      if (name === 'release.csv')
        context.header(
          'link',
          '<release.csv-metadata.json>; rel="describedby"; type="application/csvm+json"',
        )
      return context.body(text(released), 200, { 'content-type': type, 'cache-control': KEPT })
    })
  app.get('/catalog.ttl', async (context) =>
    context.body(await catalogue(campaigns), 200, { 'content-type': 'text/turtle' }),
  )
  app.get('/privacy-budget', async (context) =>
    context.json({
      limit: campaigns.settings.privacyLimit,
      spent: await ledger({ db: campaigns.db }),
    }),
  )
  return app
}

import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import type { Authentication } from './authenticate.ts'
import { campaignInstanceRoutes } from './campaign-instances.ts'
import { campaignVoteRoutes } from './campaign-votes.ts'
import { campaignRoutes } from './campaigns.ts'
import { contributionRoutes } from './contributions.ts'
import { releaseRoutes } from './releases.ts'
import { splitRoutes } from './split.ts'
import { staffCampaignRoutes } from './staff-campaigns.ts'

/** All that is asked of an instance that takes part in campaigns. */
export function allCampaignRoutes(
  campaigns: CampaignDependencies,
  authentication: Authentication,
): App {
  const app = createApp()
  app.route('/', campaignRoutes(campaigns))
  app.route('/', campaignVoteRoutes(campaigns, authentication))
  app.route('/', campaignInstanceRoutes(campaigns, authentication))
  app.route('/', contributionRoutes(campaigns, authentication))
  app.route('/', releaseRoutes(campaigns))
  app.route('/', splitRoutes(campaigns, authentication))
  app.route('/', staffCampaignRoutes(campaigns, authentication))
  return app
}

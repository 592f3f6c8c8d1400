import { z } from 'zod'
import { askHost } from '../campaigns/ask-host.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { CampaignVersion } from '@selfdata/campaigns'
import { HalfSumsBody, HelperShares } from './half-report.ts'
import type { HalfReport } from './half-report.ts'

/** The leader's way to the other operator: signed in, and only to its address. */
export type HelperClient = ReturnType<typeof askHelper>

/**
 * Speaks with the operator that helps.
 *
 * Each question throws {@link CampaignRefusedError}: `host-refused` with its reason, or
 * `host-unreachable`.
 */
export function askHelper(
  host: string,
  dependencies: Pick<CampaignDependencies, 'session' | 'log'>,
) {
  const ask = async (path: string, body: unknown) =>
    askHost({ host, path: `split/runs${path}`, body }, dependencies)
  return {
    begin: async (version: CampaignVersion, verifyKey: string) =>
      z.object({ run: z.uuid() }).parse(await ask('', { version, verifyKey })).run,
    check: async (run: string, batch: number, reports: readonly HalfReport[]) =>
      z
        .object({ shares: z.array(HelperShares).length(reports.length) })
        .parse(await ask(`/${run}/reports`, { batch, reports })).shares,
    add: async (run: string, batch: number, holding: readonly number[]) => {
      await ask(`/${run}/holding`, { batch, holding })
    },
    give: async (run: string, reports: number) =>
      HalfSumsBody.parse(await ask(`/${run}/sums`, { reports })),
    forget: async (run: string) => {
      await ask(`/${run}/forget`, {})
    },
  }
}

import type { CampaignDraft } from '@selfdata/campaigns'
import { checkFields } from '@selfdata/records'
import type { CodeList, RecordName } from '@selfdata/vocab'
import { CampaignRefusedError } from './errors.ts'

/** What the console sends while a campaign is being written. */
export interface Writing {
  campaign: CampaignDraft
  codeList?: CodeList | undefined
}

/** A campaign that is being written, with what it counts as far as that is known. */
export interface Draft {
  campaign: CampaignDraft
  codeList: CodeList
}

/**
 * A draft as it can be kept: everything may be missing, and nothing may be of another kind than its
 * shape says. Who asks is always this instance.
 *
 * @throws {CampaignRefusedError} `draft-refused`, naming the first field
 */
export function draftFrom(
  { campaign, codeList }: Writing,
  { controller }: { controller: string },
): Draft {
  const asked = kept('Campaign', { ...campaign, hasDataController: controller })
  const empty = { id: campaign.id.replace(/#.*$/, '#cells'), title: {}, hasCell: [] }
  const counted = kept('CodeList', { ...empty, ...codeList })
  // Judged field by field above; what is missing is the checklist's to find.
  return { campaign: asked as unknown as CampaignDraft, codeList: counted as unknown as CodeList }
}

/** Faults of what is not written yet; all others are of what is. */
const unfinished = new Set(['missing', 'range', 'order'])

function kept(shape: RecordName, fields: Record<string, unknown>): Record<string, unknown> {
  const given = Object.entries(fields).filter(([, value]) => value !== '' && value !== null)
  const written = { id: '', ...Object.fromEntries(given) }
  const wrong = checkFields(shape, written).find(({ reason }) => !unfinished.has(reason))
  if (wrong) throw new CampaignRefusedError('draft-refused', `${wrong.key}: ${wrong.reason}`)
  return written
}

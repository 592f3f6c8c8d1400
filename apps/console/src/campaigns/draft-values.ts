import type { CampaignDraft } from '@selfdata/campaigns'
import type { DraftField } from './draft-fields.ts'

/** What an input shows of a field: text, whatever is kept. */
export function textIn(campaign: CampaignDraft, { key, kind }: DraftField): string {
  const value = campaign[key]
  if (typeof value === 'number') return value.toString()
  if (typeof value !== 'string') return ''
  // A closing is at the beginning of its day.
  return kind === 'moment' ? value.slice(0, 10) : value
}

/** What is kept of what was typed; an empty input is a field that is not there. */
export function patchOf({ key, kind }: DraftField, typed: string | number): Partial<CampaignDraft> {
  const text = String(typed).trim()
  if (text === '') return { [key]: undefined }
  if (kind === 'number') return { [key]: Number(text) }
  return { [key]: kind === 'moment' ? `${text}T00:00:00Z` : text }
}

import { arrangementOf, calculations, checklist } from '@selfdata/campaigns'
import type { CampaignDraft } from '@selfdata/campaigns'
import type { CampaignDesk, CampaignWork } from '@selfdata/city'
import type { CodeList } from '@selfdata/vocab'
import { computed, shallowRef } from 'vue'
import { partiesFor } from './new-draft.ts'
import { bodyKnownAt } from './parties.ts'

/** A draft while it is written, with its checklist at every keystroke. */
export function useWriting(work: CampaignWork, desk: CampaignDesk) {
  const campaign = shallowRef<CampaignDraft>(work.campaign)
  const codeList = shallowRef<CodeList | undefined>(
    work.codeList?.hasCell.length > 0 ? work.codeList : undefined,
  )
  const saved = shallowRef(work.version)
  const isChanged = shallowRef(false)
  const lines = computed(() => {
    const arrangement = arrangementOf(campaign.value.arrangement ?? '')
    return checklist(campaign.value, {
      ...(codeList.value && { codeList: codeList.value }),
      ...(arrangement && { arrangement }),
      now: new Date().toISOString(),
      bodyOf: bodyKnownAt(desk),
    })
  })
  const isComplete = computed(() => lines.value.every(({ done }) => done))

  function change(patch: Partial<CampaignDraft>): void {
    campaign.value = withoutGaps({ ...campaign.value, ...patch, ...following(patch) })
    isChanged.value = true
  }

  /** What follows from a choice: who counts, who helps to count, which version of a calculation. */
  function following({ arrangement, countingMode, transformation }: Partial<CampaignDraft>) {
    return {
      ...(arrangement && { hasDataProcessor: undefined, ...partiesFor(arrangement, desk) }),
      ...(countingMode && { helper: countingMode === 'split' ? desk.self.webId : undefined }),
      ...(transformation && { transformationVersion: calculations[transformation].version }),
    }
  }

  function setList(list: CodeList, area: string | undefined): void {
    codeList.value = list
    change({ codeList: list.id, ...(area && { area }) })
  }
  return { campaign, codeList, change, setList, isChanged, saved, lines, isComplete }
}

/** A field that is empty is not there: nothing is sent for it. */
function withoutGaps(campaign: { [Key in keyof CampaignDraft]?: unknown }): CampaignDraft {
  const given = Object.entries(campaign).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as unknown as CampaignDraft
}

import {
  mendingSteps,
  planAccess,
  planGiveGrant,
  readGrants,
  recordEvent,
  statusOf,
} from '@selfdata/access'
import type { Finding, NewGrant } from '@selfdata/access'
import { planExplainService } from '@selfdata/city'
import type { CityService } from '@selfdata/city'
import type { LangString } from '@selfdata/vocab'
import { useMutation } from '@pinia/colada'
import { notedPermissions } from '../words/noted-permissions.ts'
import { ownTerms } from '../words/own-terms.ts'
import { useRefreshAccess } from './give.ts'
import { usePodOptions } from './pod-options.ts'

/** The way back from something that was mended. */
export interface Mended {
  undo: () => Promise<void>
}

/** Closes what should be closed, opens what was promised: rules first, then the history. */
export function useMend() {
  const options = usePodOptions()
  const refresh = useRefreshAccess()
  return useMutation({
    mutation: async (finding: Finding): Promise<Mended> => {
      const { fetch, storage, me } = options()
      const plan = await planAccess(mendingSteps(finding), options())
      const { undo } = await plan.apply()
      if (finding.kind !== 'still-open') return { undo }
      const { found } = await readGrants(storage, { fetch })
      const recorded = found.find(({ grant }) => grant.id === finding.grant.id)
      const now = new Date()
      const isOver =
        recorded &&
        statusOf({ events: recorded.events, end: recorded.grant.end }, { now }) === 'over'
      if (isOver) {
        const event = { kind: 'expired', at: now.toISOString(), by: me } as const
        await recordEvent(recorded.grant.id, event, { fetch })
      }
      return { undo }
    },
    onSettled: refresh,
  })
}

/**
 * Keeps access as it is, and writes down that it is meant: from now on an agreement explains it. Of
 * a connected service that is the agreement it should have had from the beginning.
 */
export function useNoteAccess() {
  const options = usePodOptions()
  const refresh = useRefreshAccess()
  return useMutation({
    mutation: async ({ finding, service, title }: Noting) => {
      const plan = service
        ? await planExplain(service, options())
        : await planGiveGrant(termsOf(finding, title), options())
      return plan.give({ id: crypto.randomUUID(), at: new Date().toISOString() })
    },
    onSettled: refresh,
  })
}

interface Noting {
  finding: Finding
  /** The connected service that it is about, if it is. */
  service: CityService | undefined
  title: LangString
}

type PodOptions = ReturnType<ReturnType<typeof usePodOptions>>

function planExplain(service: CityService, options: PodOptions) {
  const { cityServer = '', me, storage } = options
  return planExplainService({ service, me, storage }, { ...options, cityServer })
}

function termsOf(finding: Finding, title: LangString): NewGrant {
  const noted = notedPermissions(finding)
  if (!noted) throw new Error('Only the access of one person or service can be noted')
  return ownTerms({ ...noted, title })
}

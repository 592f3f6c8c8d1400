import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import {
  createDraft,
  listCampaigns,
  listComments,
  listWork,
  readRelease,
  readWork,
  saveDraft,
  takeStep,
  voteOnBoard,
} from '@selfdata/city'
import type { CampaignWork, CampaignWriting, SeatVote, StepTaken } from '@selfdata/city'
import type { InstanceName } from '../campaigns/instance.ts'
import { useDesks } from './desks.ts'
import { keys } from './keys.ts'
import { useLive } from './live.ts'
import { countedAt, useInstances } from './use-instances.ts'

/** A campaign and the instance that tells of it. */
export interface CampaignAt {
  at: InstanceName
  work: CampaignWork
}

/** All campaigns of the desks one has; where both tell of one, whoever decides on it is believed. */
export function useCampaigns() {
  const instances = useInstances()
  const { desks } = useDesks()
  return useQuery({
    key: () => keys.campaigns(desks.value.map(({ at }) => at)),
    enabled: () => desks.value.length > 0,
    staleTime: 5000,
    query: async ({ signal }): Promise<CampaignAt[]> => {
      const lists = desks.value.map(async ({ at }) =>
        (await listWork({ ...instances[at]!, signal })).map((work) => ({ at, work })),
      )
      const all = (await Promise.all(lists)).flat()
      const holding = new Map(
        all.toSorted((a) => (isHost(a) ? 1 : -1)).map((one) => [one.work.campaign.id, one]),
      )
      return [...holding.values()]
    },
  })
  function isHost({ at, work }: CampaignAt): boolean {
    return work.host === instances[at]?.cityServer
  }
}

/** One campaign, asked again while others may act on it. */
export function useCampaign(at: () => InstanceName, slug: () => string) {
  const instances = useInstances()
  const query = useQuery({
    key: () => keys.campaign(at(), slug()),
    enabled: () => instances[at()] !== undefined,
    staleTime: 2000,
    query: ({ signal }) => readWork(slug(), { ...instances[at()]!, signal }),
  })
  useLive(
    () => query.refetch(),
    () => ['frozen', 'counted'].includes(query.data.value?.state ?? ''),
  )
  return query
}

/** What the public says about a campaign in review; the host keeps it. */
export function useComments(work: () => CampaignWork, at: () => InstanceName) {
  const instances = useInstances()
  return useQuery({
    key: () => keys.comments(at(), work().slug),
    enabled: () => instances[at()] !== undefined,
    query: async ({ signal }) => {
      const { slug, campaign, host } = work()
      const counting = countedAt(host, { at: at(), instances })
      if (!counting) return listComments(slug, { ...instances[at()]!, signal })
      // There it may have another short name.
      const there = { ...counting, signal }
      const found = (await listCampaigns(there)).find((one) => one.campaign.id === campaign.id)
      return found ? listComments(found.slug, there) : []
    },
  })
}

/** The published result. */
export function useResult(work: () => CampaignWork, at: () => InstanceName) {
  const instances = useInstances()
  return useQuery({
    key: () => keys.result(at(), work().slug),
    enabled: () => instances[at()] !== undefined && work().release !== undefined,
    query: ({ signal }) => readRelease(work().slug, { ...instances[at()]!, signal }),
  })
}

type At = { at: InstanceName; slug: string }

/** Begins a draft. */
export const useCreateDraft = () =>
  useChange(({ writing }: { at: InstanceName; writing: CampaignWriting }, server) =>
    createDraft(writing, server),
  )

/** Saves a draft over the version that was read. */
export const useSaveDraft = () =>
  useChange(({ slug, ...draft }: At & CampaignWriting & { version: number }, server) => {
    const { at: _, ...writing } = draft
    return saveDraft(slug, writing, server)
  })

/** Takes a step of a campaign's life. */
export const useTakeStep = () =>
  useChange(({ slug, step }: At & { step: StepTaken }, server) => takeStep(slug, step, server))

/** Votes as a seat of the board. */
export const useVote = () =>
  useChange(({ slug, vote }: At & { vote: SeatVote }, server) => voteOnBoard(slug, vote, server))

type Server = Parameters<typeof readWork>[1]

/** A change of one campaign; what it answers is shown at once, lists are asked for anew. */
function useChange<Wanted extends { at: InstanceName }>(
  change: (wanted: Wanted, server: Server) => Promise<CampaignWork>,
) {
  const instances = useInstances()
  const cache = useQueryCache()
  return useMutation({
    mutation: (wanted: Wanted) => change(wanted, instances[wanted.at]!),
    onSuccess: async (work: CampaignWork, { at }: Wanted) => {
      cache.setQueryData([...keys.campaign(at, work.slug)], work)
      await cache.invalidateQueries({ key: ['campaigns'] })
    },
  })
}

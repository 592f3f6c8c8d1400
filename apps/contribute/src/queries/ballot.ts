import { askForBallot, castBallot, checkPoll, pollName } from '@selfdata/city'
import type { BallotBox, CampaignDetail, KeptBallot } from '@selfdata/city'
import type { Vote } from '@selfdata/campaigns'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { keys } from './keys.ts'
import { useServers } from './servers.ts'

const prefix = 'selfdata.ballot '

/** Where this browser keeps its ballots: they never leave it, and go at sign-out. */
function ballotBox(storage: Storage): BallotBox {
  return {
    read: (poll) => {
      const text = storage.getItem(prefix + poll)
      return text === null ? undefined : (JSON.parse(text) as KeptBallot)
    },
    keep: (poll, ballot) => storage.setItem(prefix + poll, JSON.stringify(ballot)),
  }
}

/**
 * The person's ballot in a poll: asked for, cast, found again. The mathematics is large: only the
 * page of the vote loads it.
 */
export function useBallot(detail: () => CampaignDetail) {
  const { plain, signed } = useServers()
  const cache = useQueryCache()
  const box = ballotBox(window.localStorage)
  const key = () => keys.ballot(pollName(detail()))
  const kept = useQuery({
    key,
    query: async () => ({ ballot: box.read(pollName(detail())) }),
    staleTime: 0,
  })
  const onSettled = () => cache.invalidateQueries({ key: key() })
  const ask = useMutation({
    mutation: () => askForBallot(detail(), box, { fetch: signed }),
    onSettled,
  })
  const cast = useMutation({
    mutation: (vote: Vote) => castBallot(detail(), { vote, box }, { fetch: plain }),
    onSettled,
  })
  const check = useQuery({
    key: () => [...key(), 'check'],
    enabled: () => detail().poll?.ballotPages !== undefined,
    query: ({ signal }) => checkPoll(detail(), box, { fetch: plain, signal }),
  })
  return { kept, ask, cast, check }
}

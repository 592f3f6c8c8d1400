import {
  askForBallot,
  castBallot,
  checkPoll,
  pollName,
  readBallot,
  writeBallot,
} from '@selfdata/city'
import type { BallotBox, CampaignDetail, KeptBallot } from '@selfdata/city'
import type { Vote } from '@selfdata/campaigns'
import { useSession } from '@selfdata/ui'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { keys } from './keys.ts'
import { useServers } from './servers.ts'

const prefix = 'selfdata.ballot '

/** More than any ballot takes, in bytes. */
const largestFile = 10_000

/** Where this browser keeps its ballots: they never leave it by themselves. */
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
  const session = useSession()
  // They go at sign-out; of somebody who is not signed in, with the tab.
  const box = ballotBox(session.hasToken ? window.localStorage : window.sessionStorage)
  const key = () => keys.ballot(pollName(detail()))
  const kept = useQuery({
    key,
    query: async () => ({ ballot: box.read(pollName(detail())) }),
    staleTime: 0,
  })
  const onSettled = () => cache.invalidateQueries({ key: key() })
  const onCast = () => Promise.all([onSettled(), cache.invalidateQueries({ key: ['campaign'] })])
  /** Takes the ballot of a file; false where it holds none of this vote. */
  async function take(file: File): Promise<boolean> {
    const poll = pollName(detail())
    const ballot = file.size > largestFile ? undefined : readBallot(await file.text(), poll)
    if (ballot) box.keep(poll, ballot)
    await onSettled()
    return ballot !== undefined
  }
  /** The ballot as a file, once there is one. */
  function written(): string | undefined {
    const ballot = box.read(pollName(detail()))
    return ballot && writeBallot(pollName(detail()), ballot)
  }
  const ask = useMutation({
    mutation: () => askForBallot(detail(), box, { fetch: signed }),
    onSettled,
  })
  const cast = useMutation({
    mutation: (vote: Vote) => castBallot(detail(), { vote, box }, { fetch: plain }),
    onSettled: onCast,
  })
  const check = useQuery({
    key: () => [...key(), 'check'],
    enabled: () => detail().poll?.ballotPages !== undefined,
    query: ({ signal }) => checkPoll(detail(), box, { fetch: plain, signal }),
  })
  return { kept, ask, cast, check, take, written }
}

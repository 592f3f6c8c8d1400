import { carryRules, readGrant, rulesOf, wantedRules } from '@selfdata/access'
import type { CarriedOutcome, Move, RecordedGrant, WantedRules } from '@selfdata/access'
import { quadsIn } from './put-entry.ts'
import type { Archive } from './read-archive.ts'
import type { TaskOptions } from './task.ts'

/**
 * Who would get access again in the new pod, in the words of its server; undefined when the archive
 * has no rules, or the new server's cannot be read.
 *
 * @throws {ResourceError} when the new server does not answer
 */
export async function wantedAccess(
  archive: Archive,
  to: Move['to'],
  { now, ...options }: TaskOptions & { now: () => Date },
): Promise<WantedRules | undefined> {
  const { manifest } = archive
  if (!manifest.rules) return undefined
  const { language, hidden } = await rulesOf(`${to.storage}selfdata/`, {
    ...options,
    me: to.webId,
    storage: to.storage,
  })
  if (language === 'unknown' || hidden) return undefined
  const move = { from: { storage: manifest.storage, webId: manifest.webId }, to }
  const paths = manifest.entries.map(({ path }) => path)
  const wanted = wantedRules(manifest.rules, {
    language,
    move,
    grants: grantsIn(archive, move),
    paths: [...new Set([...paths, ...paths.flatMap(containersOf)])],
    now: now(),
  })
  const moves = new Set(paths)
  // Rules of what did not come along, or of what stays each pod's own, are no rules of ours.
  const places = wanted.places.filter(
    ({ path }) =>
      (path.endsWith('/') || moves.has(path)) && !manifest.roles.settings.includes(path),
  )
  return { ...wanted, places }
}

/** Gives the same people the same access, as far as the new server can say it. */
export async function carryAccess(
  wanted: WantedRules,
  to: Move['to'],
  options: TaskOptions,
): Promise<CarriedOutcome[]> {
  return carryRules(wanted, { ...options, me: to.webId, storage: to.storage })
}

function grantsIn({ files }: Archive, move: Move): RecordedGrant[] {
  return [...files].flatMap(([entry, bytes]) => {
    if (!entry.path.startsWith('selfdata/grants/')) return []
    try {
      return [readGrant(quadsIn(entry, bytes, move), move.from.storage + entry.path)]
    } catch {
      // Not a grant that can be read: said when it is its turn to be written.
      return []
    }
  })
}

function containersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
}

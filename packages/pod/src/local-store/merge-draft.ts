import { quadDifference, quadKey } from '@selfdata/records'
import { prov, sd } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { dcat } from '@selfdata/vocab'

/** Three states of one document. */
export interface Meeting {
  readonly url: string
  /** What both began with. */
  readonly base: readonly Quad[]
  readonly mine: readonly Quad[]
  readonly theirs: readonly Quad[]
}

/** What both together say, and where they said different things. */
export interface Merged {
  readonly quads: readonly Quad[]
  readonly conflicts: readonly { readonly subject: string; readonly stays: 'mine' | 'theirs' }[]
}

/**
 * Brings a change that waited together with what happened in the pod meanwhile, subject by subject.
 * Where both changed the same one, the later statement stays if both tell their time, and theirs
 * otherwise.
 */
export function mergeDraft({ url, base, mine, theirs }: Meeting): Merged {
  const [before, now] = [subjectsOf(base), subjectsOf(mine)]
  const there = subjectsOf(theirs)
  const conflicts: { subject: string; stays: 'mine' | 'theirs' }[] = []
  for (const subject of new Set([...before.keys(), ...now.keys()])) {
    const [b, m, t] = [before.get(subject), now.get(subject), there.get(subject)]
    if (same(b, m) || same(m, t)) continue
    if (same(b, t)) put(there, subject, m)
    else if (subject === url || isList(b, m)) put(there, subject, united({ b, m, t }))
    else {
      const stays = timeOf(m) > timeOf(t) ? 'mine' : 'theirs'
      conflicts.push({ subject, stays })
      if (stays === 'mine') put(there, subject, m)
    }
  }
  const revision = theirs.filter(isRevision)
  return { quads: [...[...there.values()].flat(), ...revision], conflicts }
}

function subjectsOf(quads: readonly Quad[]): Map<string, readonly Quad[]> {
  return Map.groupBy(
    quads.filter((quad) => !isRevision(quad)),
    ({ subject }) => subject.value,
  )
}

function put(
  subjects: Map<string, readonly Quad[]>,
  subject: string,
  quads: readonly Quad[] | undefined,
): void {
  if (quads) subjects.set(subject, quads)
  else subjects.delete(subject)
}

function same(one: readonly Quad[] | undefined, other: readonly Quad[] | undefined): boolean {
  const keys = (quads: readonly Quad[] = []) => quads.map(quadKey).toSorted().join('\n')
  return keys(one) === keys(other)
}

/** An inventory grows from several sides: entries do not contradict each other. */
function isList(b: readonly Quad[] = [], m: readonly Quad[] = []): boolean {
  const { inserts, deletes } = quadDifference(b, m)
  return deletes.length === 0 && inserts.some(({ predicate }) => predicate.value === dcat.dataset)
}

function united({
  b = [],
  m = [],
  t = [],
}: {
  b?: readonly Quad[] | undefined
  m?: readonly Quad[] | undefined
  t?: readonly Quad[] | undefined
}): readonly Quad[] {
  const { inserts, deletes } = quadDifference(b, m)
  const gone = new Set(deletes.map(quadKey))
  const kept = t.filter((quad) => !gone.has(quadKey(quad)))
  return [...new Map([...kept, ...inserts].map((quad) => [quadKey(quad), quad])).values()]
}

function timeOf(quads: readonly Quad[] = []): number {
  const time = quads.find(({ predicate }) => predicate.value === prov.generatedAtTime)
  const instant = time ? Date.parse(time.object.value) : Number.NaN
  return Number.isNaN(instant) ? -Infinity : instant
}

function isRevision({ predicate }: Quad): boolean {
  return predicate.value === sd.revision
}

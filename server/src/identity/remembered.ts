/** How long what was read about an agent or issuer is used again, in milliseconds. */
const AGE = 120_000
/** So many answers are remembered; the oldest make room. */
const MOST = 1000

/** Asks again only after two minutes; a failure is not remembered. */
export function remembered<T>(
  ask: (about: string) => Promise<T>,
  { now }: { now: () => Date },
): (about: string) => Promise<T> {
  const known = new Map<string, { answer: Promise<T>; until: number }>()
  return async (about) => {
    const found = known.get(about)
    if (found && found.until > now().getTime()) return found.answer
    const answer = ask(about)
    known.delete(about)
    known.set(about, { answer, until: now().getTime() + AGE })
    answer.catch(() => known.delete(about))
    const oldest = known.keys().next()
    if (known.size > MOST && !oldest.done) known.delete(oldest.value)
    return answer
  }
}

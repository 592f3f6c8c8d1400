/** Something the start of a territory does, as it is told while it happens. */
export interface Step {
  /** What is being done, such as `Solid server`. */
  what: string
  state: 'begun' | 'working' | 'done' | 'note' | 'failed'
  /** More about it: an address, a count. */
  detail?: string
  /** How long it took, in milliseconds; once it is done. */
  took?: number
}

export type OnStep = (step: Step) => void

/** Does some work and tells when it begins and ends; the work may tell how far it is. */
export async function step<T>(
  onStep: OnStep,
  what: string,
  work: (tell: (detail: string) => void) => Promise<T>,
): Promise<T> {
  const begun = performance.now()
  let last: string | undefined
  onStep({ what, state: 'begun' })
  try {
    const result = await work((detail) =>
      onStep({ what, state: 'working', detail: (last = detail) }),
    )
    const took = performance.now() - begun
    onStep({ what, state: 'done', took, ...(last !== undefined && { detail: last }) })
    return result
  } catch (error) {
    onStep({ what, state: 'failed', took: performance.now() - begun })
    throw error
  }
}

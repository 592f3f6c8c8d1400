/** What one look at a deployment found. */
export interface Finding {
  /** What was looked at, in a few words. */
  what: string
  state: 'well' | 'mend' | 'unknown'
  /** What was seen, and what to do where something is to be mended. */
  words: string
}

/** Runs a look; anything it throws is something to mend. */
export async function look(
  what: string,
  looking: () => Promise<string>,
  mend: string,
): Promise<Finding> {
  try {
    return { what, state: 'well', words: await looking() }
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error)
    return { what, state: 'mend', words: `${seen}. ${mend}` }
  }
}

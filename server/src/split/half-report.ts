import { z } from 'zod'

const Text = z.string().regex(/^[\w.-]+$/)

/** What the helper is given of one report: its own sealed half, never that of the leader. */
const Half = z.strictObject({
  nonce: Text.max(50),
  publicShare: Text.max(500),
  /** Sealed for the helper. */
  helper: Text.max(2000),
  /** The leader’s part of the proof; says nothing about the counts. */
  leaderShare: Text.max(8000),
})

/** The same of both reports of one person. */
export const HalfReport = z.strictObject({ counts: Half, people: Half })
export type HalfReport = z.infer<typeof HalfReport>

/** The helper’s part of both proofs, or nothing for what it refuses. */
export const HelperShares = z.strictObject({ counts: Text, people: Text }).nullable()
export type HelperShares = z.infer<typeof HelperShares>

const Sum = z.strictObject({ reports: z.number().int().min(0), sum: Text })
export const HalfSumsBody = z.strictObject({ counts: Sum, people: Sum })

/** Reports that travel together: a request stays small and short. */
export const BATCH = 16

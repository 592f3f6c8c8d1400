import type { Persona } from './personas.ts'
import type { TerritoryPorts } from './ports-for.ts'
import type { Progress } from './progress.ts'
import type { TerritoryState } from './state.ts'
import type { OnStep } from './step.ts'
import type { Stoppables } from './stoppables.ts'

/** A territory while it starts. */
export interface Place {
  readonly folder: string
  readonly state: TerritoryState
  readonly progress: Progress
  readonly people: readonly Persona[]
  readonly ports: TerritoryPorts
  readonly onStep: OnStep
  readonly signal: AbortSignal
  /** Tells all that is under way to end, because something failed. */
  readonly fail: (reason: unknown) => void
  readonly running: Stoppables
}

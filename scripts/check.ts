import { runSteps } from './step.ts'
import { quick } from './steps.ts'

await runSteps(quick)

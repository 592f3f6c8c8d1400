import { runSteps } from './step.ts'
import { quick, slow } from './steps.ts'

await runSteps([...quick, ...slow])

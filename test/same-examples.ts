import { configureGlobal } from 'fast-check'

/**
 * Laws are tried on the same examples in every run: what fails fails for everybody, and not some day.
 * `SELFDATA_SEED=random` looks for new ones, in `SELFDATA_PROPERTY_RUNS` tries.
 */
const { SELFDATA_SEED = '20261122', SELFDATA_PROPERTY_RUNS: runs } = process.env
configureGlobal({
  ...(SELFDATA_SEED !== 'random' && { seed: Number(SELFDATA_SEED) }),
  ...(runs !== undefined && { numRuns: Number(runs) }),
})

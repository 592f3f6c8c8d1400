import { describe } from 'vitest'
import { runContract } from '../contract/contract.ts'
import { accessContract } from '../contract/contracts.ts'
import { accessWorld } from './access-world.ts'

/** The promises of this package, kept on servers: every claim is tried at the door by others. */
describe.each(['wac', 'acp'] as const)('access with %s', (language) => {
  runContract(accessContract, () => accessWorld(language))
})

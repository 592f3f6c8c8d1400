import type { PiniaColadaPlugin } from '@pinia/colada'

/**
 * What is read again after an act never undoes the act: what goes wrong stands in the query itself.
 *
 * Pinia Colada 1.4 rejects `invalidateQueries` when one query fails, or is read again by somebody
 * else before it comes, such as by a hint of the pod. A mutation that waits for it in `onSettled`
 * then stays busy for ever; one that waits in `onSuccess` counts as failed.
 */
export const settleRefetches: PiniaColadaPlugin = ({ queryCache }) => {
  const { invalidateQueries } = queryCache
  queryCache.invalidateQueries = async (...wanted) => {
    await invalidateQueries(...wanted).catch(() => {})
  }
}

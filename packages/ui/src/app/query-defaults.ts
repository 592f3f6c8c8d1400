/**
 * Pods are slow and cost their owner: what was read is good for a minute, and nothing is asked
 * again because a window got the focus.
 */
export const queryDefaults = {
  staleTime: 60_000,
  gcTime: 30 * 60_000,
  refetchOnWindowFocus: false,
  refetchOnReconnect: true,
} as const

import type { StreamName } from '@selfdata/records'
import { acrossPods } from './across-pods.ts'
import type { AcrossPods, PodToRead } from './across-pods.ts'
import { openYears } from '../records/open-years.ts'
import type { OpenedYears } from '../records/open-years.ts'
import type { SummaryOf } from '../records/stream-shape.ts'

/** Which figures of several pods. */
export interface OpenHousehold<P extends PodToRead, S extends StreamName> {
  pods: readonly P[]
  streams: readonly S[]
  years: readonly number[]
}

/**
 * Opens some years of some streams in the pods of a household, on however many servers: those that
 * answer in time, and which did not.
 *
 * @param options `deadline` is in seconds, for each pod
 */
export async function openHousehold<P extends PodToRead, S extends StreamName>(
  { pods, streams, years }: OpenHousehold<P, S>,
  options: { deadline?: number; signal?: AbortSignal } = {},
): Promise<AcrossPods<P, OpenedYears<SummaryOf<S>>>> {
  return acrossPods(
    pods,
    ({ storage }, reading) => openYears({ storage, streams, years }, reading),
    options,
  )
}

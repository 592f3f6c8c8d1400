import { cityServices } from './city-services.ts'
import { mobilityService } from './services-file.ts'

/** An export that is delivered when the demo begins. */
export interface PastExport {
  service: string
  file: string
  /** What it is, as the start tells it. */
  what: string
}

/** A year of the network, and what the social services had until October. */
export const pastExports: readonly PastExport[] = [
  {
    service: mobilityService,
    file: 'validations-2025-11-to-2026-10.csv',
    what: 'a year of validations',
  },
  ...cityServices.flatMap(({ id, exports: { past } }) =>
    past === undefined ? [] : [{ service: id, file: past, what: past }],
  ),
]

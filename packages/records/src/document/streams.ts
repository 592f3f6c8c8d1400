import { euTheme, pd, type Iri, type RecordName } from '@selfdata/vocab'

/** A kind of record that flows into a pod from one or several sources. */
export interface Stream {
  domain: 'mobility' | 'energy' | 'social'
  /** Shape of the records. */
  shape: RecordName
  /** What one document covers. */
  period: 'day' | 'month' | 'year'
  /** Shape of the figures in the summary documents, where there are some. */
  summary?: RecordName
  /** EU data theme. */
  theme: Iri
  /** What it tells about a person, in DPV's words. */
  reveals: Iri
}

/** Every stream, by the name of its folder. */
export const streams = {
  trips: {
    domain: 'mobility',
    shape: 'Trip',
    period: 'month',
    summary: 'ModeMonthSummary',
    theme: euTheme.TRAN,
    reveals: pd.TravelHistory,
  },
  validations: {
    domain: 'mobility',
    shape: 'Validation',
    period: 'month',
    summary: 'ModeMonthSummary',
    theme: euTheme.TRAN,
    reveals: pd.TravelHistory,
  },
  tracks: {
    domain: 'mobility',
    shape: 'Track',
    period: 'month',
    theme: euTheme.TRAN,
    reveals: pd.GPSCoordinate,
  },
  positions: {
    domain: 'mobility',
    shape: 'Position',
    period: 'day',
    theme: euTheme.TRAN,
    reveals: pd.GPSCoordinate,
  },
  corrections: {
    domain: 'mobility',
    shape: 'Correction',
    period: 'year',
    theme: euTheme.TRAN,
    reveals: pd.TravelHistory,
  },
  load: {
    domain: 'energy',
    shape: 'LoadCurve',
    period: 'month',
    summary: 'ConsumptionMonthSummary',
    theme: euTheme.ENER,
    reveals: pd.ServiceConsumptionBehaviour,
  },
  flow: {
    domain: 'energy',
    shape: 'FlowCurve',
    period: 'month',
    summary: 'ConsumptionMonthSummary',
    theme: euTheme.ENER,
    reveals: pd.ServiceConsumptionBehaviour,
  },
  daily: {
    domain: 'energy',
    shape: 'Consumption',
    period: 'year',
    summary: 'ConsumptionMonthSummary',
    theme: euTheme.ENER,
    reveals: pd.ServiceConsumptionBehaviour,
  },
  index: {
    domain: 'energy',
    shape: 'MeterIndex',
    period: 'year',
    theme: euTheme.ENER,
    reveals: pd.ServiceConsumptionBehaviour,
  },
  peak: {
    domain: 'energy',
    shape: 'MaximumPower',
    period: 'year',
    theme: euTheme.ENER,
    reveals: pd.ServiceConsumptionBehaviour,
  },
  entitlements: {
    domain: 'social',
    shape: 'Entitlement',
    period: 'year',
    theme: euTheme.SOCI,
    reveals: pd.Income,
  },
  appointments: {
    domain: 'social',
    shape: 'Appointment',
    period: 'year',
    theme: euTheme.SOCI,
    reveals: pd.SocialStatus,
  },
} as const satisfies Record<string, Stream>

export type StreamName = keyof typeof streams

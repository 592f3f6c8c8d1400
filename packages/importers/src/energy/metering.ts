import type { EnergyResource, MeterQuality, Period } from '@selfdata/vocab'
import type { Origin } from '../journey/movement.ts'

/** Mean power over one step, or its energy. */
export interface PowerReading extends Origin {
  /** The instant the step ends, in milliseconds since 1970. */
  end: number
  /** Null: the meter has nothing for this step. */
  watts: number | null
  /** It is watt hours that are told, of the whole step. */
  isEnergy?: boolean
  /** Length of the step, where the file tells it. */
  minutes?: number
  quality?: MeterQuality
  meter: string
}

/** What was consumed from one instant to another. */
export interface ConsumptionReading extends Origin {
  start: number
  end: number
  period: Period
  resource: EnergyResource
  wattHours?: number
  litres?: number
  cubicMetres?: number
  /** Kilowatt hours per cubic metre. */
  conversion?: number
  quality: MeterQuality
  meter: string
  /** It is part of its day only, from this instant on: the parts of a day are summed. */
  part?: number
  /** Minutes ahead of UTC, where the file tells another clock than the person's. */
  offset?: number
}

/** What a meter shows at the beginning of a day. */
export interface IndexReading extends Origin {
  /** `2026-03-09`. */
  day: string
  /** The instant, where it is another one than midnight. */
  at?: number
  /** How the distributor calls the register. */
  register?: string
  resource: EnergyResource
  /** Watt hours, or litres for water. */
  value: number
  /** Nobody read the meter: its supplier guessed. */
  isEstimated?: boolean
  meter: string
}

/** What the meter kept as the highest power of a day. */
export interface PeakReading extends Origin {
  /** The instant it was reached, in milliseconds since 1970. */
  at: number
  voltAmperes: number
  meter: string
}

/** Water of one step. */
export interface FlowReading extends Origin {
  start: number
  end: number
  /** Null: the meter has nothing for this step. */
  litres: number | null
  quality?: MeterQuality
  meter: string
}

/** All that files of one source tell about meters. */
export class Metering {
  readonly power: PowerReading[] = []
  readonly consumption: ConsumptionReading[] = []
  readonly indexes: IndexReading[] = []
  readonly peaks: PeakReading[] = []
  readonly flows: FlowReading[] = []
}

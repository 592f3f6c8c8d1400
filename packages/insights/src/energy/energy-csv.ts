import type { Consumption, FlowCurve, LoadCurve, MaximumPower, MeterIndex } from '@selfdata/vocab'
import { minutesOf } from './local-clock.ts'
import { meterTagOf } from './meter-tag.ts'

/** All records of energy of a pod, with the source each came from. */
export interface EnergyRecords {
  source: string
  load?: readonly LoadCurve[]
  flow?: readonly FlowCurve[]
  daily?: readonly Consumption[]
  index?: readonly MeterIndex[]
  peak?: readonly MaximumPower[]
}

/** Names of the columns: they are how the file is recognised when it is imported again. */
const header = [
  'selfdata_stream',
  'source',
  'meter',
  'resource',
  'start',
  'end',
  'value',
  'unit',
  'volume_m3',
  'kwh_per_m3',
  'quality',
]

/**
 * Records as one table for a spreadsheet, one line for each value, that the importers read back to
 * the very same records. Missing values have their line, with an empty value.
 */
export function energyCsv(all: readonly EnergyRecords[]): string {
  const lines = all.flatMap(
    ({ source, load = [], flow = [], daily = [], index = [], peak = [] }) => [
      ...load.flatMap((curve) =>
        stepLines(curve, curve.wattValues, ['load', source, 'electricity', 'W']),
      ),
      ...flow.flatMap((curve) =>
        stepLines(curve, curve.litreValues, ['flow', source, 'water', 'L']),
      ),
      ...daily.map((one) => dailyLine(one, source)),
      ...index.map((one) =>
        line([
          'index',
          source,
          meterOf(one.id),
          one.resource,
          one.startTime,
          '',
          one.hasSimpleResult,
          unitOfIndex[one.resource],
          '',
          '',
          one.register ?? '',
        ]),
      ),
      ...peak.map((one) =>
        line([
          'peak',
          source,
          meterOf(one.id),
          'electricity',
          one.reachedAt ?? one.startTime,
          '',
          one.maximumVoltAmperes,
          'VA',
          '',
          '',
          '',
        ]),
      ),
    ],
  )
  return `${[line(header), ...lines].join('\r\n')}\r\n`
}

const unitOfIndex = { electricity: 'Wh', gas: 'm3', water: 'L' } as const

function stepLines(
  {
    id,
    startTime,
    endTime,
    step,
    quality,
  }: { id: string; startTime: string; endTime: string; step: string; quality: string },
  values: readonly (number | null)[],
  [stream, source, resource, unit]: readonly [string, string, string, string],
): string[] {
  const minutes = minutesOf(step) ?? 30
  const start = Date.parse(startTime)
  const end = Date.parse(endTime)
  const at = (index: number) =>
    new Date(Math.min(start + index * minutes * 60_000, end)).toISOString().replace('.000Z', 'Z')
  return values.map((value, index) =>
    line([
      stream,
      source,
      meterOf(id),
      resource,
      at(index),
      at(index + 1),
      value ?? '',
      unit,
      '',
      '',
      quality,
    ]),
  )
}

function dailyLine(one: Consumption, source: string): string {
  const {
    energyInWattHours,
    volumeInLitres,
    gasVolumeInCubicMetres,
    conversionKilowattHoursPerCubicMetre,
  } = one
  const isVolume = energyInWattHours === undefined
  return line([
    one.period === 'day' ? 'daily' : one.period,
    source,
    meterOf(one.id),
    one.resource,
    one.startTime,
    one.endTime,
    energyInWattHours ?? volumeInLitres ?? '',
    isVolume ? 'L' : 'Wh',
    gasVolumeInCubicMetres ?? '',
    conversionKilowattHoursPerCubicMetre ?? '',
    one.quality,
  ])
}

/** The letters that tell two meters apart; empty where there is one. */
function meterOf(id: string): string {
  return meterTagOf(id) ?? ''
}

function line(cells: readonly (string | number)[]): string {
  return cells.map((cell) => quoted(String(cell))).join(';')
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

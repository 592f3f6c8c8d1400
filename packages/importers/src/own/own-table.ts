import type { EnergyResource, MeterQuality, Period } from '@selfdata/vocab'
import { dayOf } from '../energy/day.ts'
import { momentOf } from '../journey/moment.ts'
import type { ReadContext } from '../reader.ts'
import {
  cellAt,
  columnsOf,
  numberOf,
  type Cells,
  type Enter,
  type TableFormat,
} from '../table/table.ts'

/** The table that this suite writes of energy and water, read back under the same names. */
export const ownTable: TableFormat = {
  format: 'selfdata-csv',
  recognises: (cells) => columnsOf(cells).has('selfdatastream'),
  open: (context, header) => {
    const columns = columnsOf(header)
    const cell = (cells: Cells, name: string) => cellAt(cells, columns.get(name))
    return {
      row: (cells: Cells, enter: Enter) => readRow(cells, enter(), { cell, context }),
      end: () => undefined,
    }
  },
}

interface Table {
  cell: (cells: Cells, name: string) => string
  context: ReadContext
}

const resources = new Set<string>(['electricity', 'gas', 'water'])
const qualities = new Set<string>(['measured', 'corrected', 'estimated'])

function readRow(cells: Cells, entry: number, { cell, context }: Table): void {
  const { book, timeZone } = context
  const at = (name: string) => momentOf(cell(cells, name), timeZone)?.ms
  const [start, end, written] = [at('start'), at('end'), cell(cells, 'value')]
  const [value, source, resource] = [
    numberOf(written),
    cell(cells, 'source'),
    cell(cells, 'resource'),
  ]
  if (start === undefined) return book.refuse(entry, 'bad-time', cell(cells, 'start'))
  if (value === undefined && written !== '') return book.refuse(entry, 'not-a-number', written)
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(source) || !isResource(resource))
    return book.refuse(entry, 'not-used', `${source} ${resource}`)
  const letters = cell(cells, 'meter')
  const quality = cell(cells, 'quality')
  add(
    {
      stream: cell(cells, 'selfdatastream'),
      start,
      end,
      value,
      resource,
      meter: letters === '' ? '' : `#${letters}`,
      quality: isQuality(quality) ? quality : 'measured',
      cubicMetres: numberOf(cell(cells, 'volumem3')),
      conversion: numberOf(cell(cells, 'kwhperm3')),
      register: quality,
      entry,
    },
    context.harvestOf(source).metering,
    context,
  )
}

interface Line {
  stream: string
  start: number
  end: number | undefined
  value: number | undefined
  resource: EnergyResource
  meter: string
  quality: MeterQuality
  cubicMetres: number | undefined
  conversion: number | undefined
  /** In lines of an index the last column names the register. */
  register: string
  entry: number
}

function add(
  { stream, start, end, value, resource, meter, quality, entry, ...more }: Line,
  metering: ReadContext['harvest']['metering'],
  { book, timeZone }: ReadContext,
): void {
  const shared = { meter, book, entry }
  if (stream === 'index' && value !== undefined)
    metering.indexes.push({
      ...shared,
      day: dayOf(start, timeZone).date,
      at: start,
      resource,
      value,
      ...(more.register !== '' && { register: more.register }),
    })
  else if (stream === 'peak' && value !== undefined)
    metering.peaks.push({ ...shared, at: start, voltAmperes: value })
  else if (end === undefined || end <= start) book.refuse(entry, 'bad-time')
  else if (stream === 'load') {
    const minutes = (end - start) / 60_000
    metering.power.push({ ...shared, end, watts: value ?? null, minutes, ...estimated(quality) })
  } else if (stream === 'flow')
    metering.flows.push({ ...shared, start, end, litres: value ?? null, ...estimated(quality) })
  else if (isPeriod(stream) && value !== undefined)
    metering.consumption.push({
      ...shared,
      start,
      end,
      period: stream === 'daily' ? 'day' : stream,
      resource,
      quality,
      ...(resource === 'water' ? { litres: value } : { wattHours: value }),
      ...(more.cubicMetres !== undefined && { cubicMetres: more.cubicMetres }),
      ...(more.conversion !== undefined && { conversion: more.conversion }),
    })
  else book.refuse(entry, value === undefined ? 'no-value' : 'not-used', stream)
}

const estimated = (quality: MeterQuality) => (quality === 'estimated' ? ({ quality } as const) : {})
const isResource = (name: string): name is EnergyResource => resources.has(name)
const isQuality = (name: string): name is MeterQuality => qualities.has(name)
const isPeriod = (name: string): name is Exclude<Period, 'day'> | 'daily' =>
  ['daily', 'month', 'year', 'between-readings'].includes(name)

import { describe, expect, it } from 'vitest'
import { readFile as read } from './testing-file.ts'

const table = (times: readonly string[], ...rows: string[]) =>
  [['entity_id,type,unit', ...times.map((time) => `${time}.000Z`)].join(','), ...rows].join('\n')
const hours = ['2026-03-01T00:00:00', '2026-03-01T01:00:00', '2026-03-01T02:00:00']
// Midnights of France in winter.
const days = ['2026-02-28T23:00:00', '2026-03-01T23:00:00', '2026-03-02T23:00:00']
const months = ['2025-12-31T23:00:00', '2026-01-31T23:00:00', '2026-02-28T23:00:00']

describe('the energy page of Home Assistant', () => {
  it('is read hour by hour, on the clock of the place', async () => {
    const file = await read(table(hours, 'sensor.linky,grid_consumption,kWh,0.5,0.25,0.125'))
    expect(file).toMatchObject({ format: 'home-assistant', kept: 3, refusedCount: 0 })
    const [curve] = file.LoadCurve
    expect(curve).toMatchObject({ step: 'PT60M', energyInWattHours: 875 })
    expect(curve?.wattValues.slice(0, 5)).toEqual([null, 500, 250, 125, null])
  })

  it('adds the registers of one meter, and nothing where one of them is silent', async () => {
    const file = await read(
      table(
        hours,
        'sensor.off_peak,grid_consumption,kWh,0.5,,0.1',
        'sensor.peak,grid_consumption,kWh,0.2,0.4,0.3',
      ),
    )
    expect(file.LoadCurve[0]?.wattValues.slice(1, 4)).toEqual([700, null, 400])
    expect(file).toMatchObject({ kept: 4, refusedByReason: { 'no-value': 1 } })
  })

  it('is read day by day', async () => {
    const file = await read(
      table(
        days,
        'sensor.linky,grid_consumption,kWh,12,13,14',
        'sensor.water,water_consumption,m3,0.2,0.3,0.1',
        'sensor.gas,gas_consumption,kWh,40,41,42',
      ),
    )
    expect(
      file.Consumption.filter(({ startTime }) => startTime.startsWith('2026-03-02')),
    ).toMatchObject([
      { resource: 'electricity', energyInWattHours: 13_000, period: 'day' },
      { resource: 'water', volumeInLitres: 300, period: 'day' },
      { resource: 'gas', energyInWattHours: 41_000, period: 'day' },
    ])
    expect(file.Consumption).toHaveLength(9)
  })

  it('is read month by month', async () => {
    const file = await read(table(months, 'sensor.linky,grid_consumption,kWh,412,380,300'))
    expect(file.Consumption).toMatchObject([
      { startTime: '2026-01-01T00:00:00+01:00', period: 'month', energyInWattHours: 412_000 },
      { startTime: '2026-02-01T00:00:00+01:00', period: 'month' },
      { endTime: '2026-04-01T00:00:00+02:00', period: 'month' },
    ])
  })

  it('says of each other row why it is not read', async () => {
    const file = await read(
      table(
        days,
        'sensor.roof,solar_production,kWh,1,2,3',
        'sensor.cost,grid_consumption_cost,EUR,1,2,3',
        'sensor.fridge,device_consumption,kWh,1,1,1',
        'sensor.gas,gas_consumption,m3,1,1,1',
        ',calculated_consumed_grid,kWh,1,1,1',
      ),
    )
    expect(file.Consumption).toEqual([])
    expect(file.refusedByReason).toEqual({ 'feed-in': 3, 'not-used': 9, 'gas-volume': 3 })
  })
})

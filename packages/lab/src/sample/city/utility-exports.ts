import { nextDate } from '../energy/degree-days.ts'
import { gasOf, litresOf, stepsOf, wattsOf } from '../energy/home.ts'
import { nadiasHouse, sachasFlat } from '../energy/homes.ts'
import { datesFrom } from '../energy/meter-files.ts'
import type { MeteredHome } from '../energy/meter-files.ts'
import type { SampleFile } from '../sample-files.ts'
import { backOfficeDate, csv } from './back-office.ts'
import type { Row } from './back-office.ts'
import { contracts } from './contracts.ts'

const electricity = [
  'contrat',
  'debut',
  'fin',
  'puissances_w',
  'energie_wh',
  'qualite',
  'action',
] as const
const water = ['abonnement', 'debut', 'fin', 'litres', 'qualite', 'action'] as const
const gas = ['pce', 'debut', 'fin', 'energie_kwh', 'volume_m3', 'coefficient', 'qualite'] as const

const half = 1_800_000
const first = '2026-11-01'
const coefficient = 11.21

/** What the invented utilities have of a month: days of electricity, of water and of gas. */
export function utilityExports(seed: string): SampleFile[] {
  const homes = [nadiasHouse, sachasFlat]
  const days = homes.flatMap((home) =>
    datesFrom(first, home.last).map((date): Day => ({ home, date })),
  )
  const heated = days.filter(({ home }) => home.person in contracts.gas)
  return [
    {
      path: 'city/electricite-2026-11.csv',
      text: csv(electricity, withSecondThoughts(days.map((day) => ofElectricity(seed, day)))),
    },
    {
      path: 'city/eau-2026-11.csv',
      text: csv(water, withSecondThoughts(days.map((day) => ofWater(seed, day)))),
    },
    {
      path: 'city/gaz-2026-11.csv',
      text: csv(
        gas,
        heated.map((day) => ofGas(seed, day)),
      ),
    },
  ]
}

/** A day in a home. */
interface Day {
  home: MeteredHome
  date: string
}

/**
 * What utilities really send: one day measured anew, one taken back, and one whose quality is a
 * word that nobody declared.
 */
function withSecondThoughts<R extends Row<'qualite' | 'action'>>(rows: readonly R[]): R[] {
  const [corrected, taken, spoilt] = [rows[2], rows[4], rows[6]]
  if (!corrected || !taken || !spoilt) return [...rows]
  return [
    ...rows,
    { ...corrected, qualite: 'CORRIGE' },
    { ...taken, action: 'SUPPRIME' },
    { ...spoilt, qualite: 'DEVINE' },
  ]
}

const numberOf = (of: Readonly<Record<string, string>>, { person }: MeteredHome) => of[person] ?? ''

/** From one midnight to the next. */
function span(date: string): { debut: string; fin: string } {
  return {
    debut: `${backOfficeDate(date)} 00:00`,
    fin: `${backOfficeDate(nextDate(date))} 00:00`,
  }
}

function ofElectricity(seed: string, { home, date }: Day): Row<(typeof electricity)[number]> {
  const watts = wattsOf(seed, home.person, home.habit, date)
  return {
    contrat: numberOf(contracts.electricity, home),
    ...span(date),
    puissances_w: watts.join('|'),
    energie_wh: String(Math.round(watts.reduce((sum, one) => sum + one / 2, 0))),
    qualite: 'MESURE',
    action: '',
  }
}

function ofWater(seed: string, { home, date }: Day): Row<(typeof water)[number]> {
  const { person, habit, leakFrom } = home
  const litres = litresOf(seed, { person, people: habit.people, leakFrom }, date)
  const total = stepsOf(date, 2 * half).reduce((sum, _, hour) => sum + (litres[hour] ?? 0), 0)
  return {
    abonnement: numberOf(contracts.water, home),
    ...span(date),
    litres: String(total),
    qualite: 'MESURE',
    action: '',
  }
}

function ofGas(seed: string, { home, date }: Day): Row<(typeof gas)[number]> {
  const kilowattHours = gasOf(seed, home.person, home.habit, date) / 1000
  return {
    pce: numberOf(contracts.gas, home),
    debut: backOfficeDate(date),
    fin: backOfficeDate(nextDate(date)),
    energie_kwh: french(kilowattHours),
    volume_m3: french(kilowattHours / coefficient),
    coefficient: french(coefficient),
    qualite: 'MESURE',
  }
}

function french(value: number): string {
  return value.toFixed(2).replace('.', ',')
}

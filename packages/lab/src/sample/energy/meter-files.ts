import { localText } from '../local-time.ts'
import type { SampleFile } from '../sample-files.ts'
import { nextDate } from './degree-days.ts'
import { gasOf, litresOf, stepsOf, wattsOf } from './home.ts'
import type { HomeHabit } from './home.ts'

/** A delivery point that does not exist. */
const prm = '00000000000000'
const half = 1_800_000

/** Somebody's home, and the days that their files tell of. */
export interface MeteredHome {
  person: string
  /** Folder of the files. */
  folder: string
  habit: HomeHabit
  first: string
  last: string
  /** First day on which some water never stops. */
  leakFrom: string
  /** First day that the water company reads by the hour. */
  hourlyFrom: string
}

/** What customers download: the curve and index of Enedis, a year of GRDF, water by the hour. */
export function meterFiles(seed: string, home: MeteredHome): SampleFile[] {
  const { folder, habit, person, first, last } = home
  const dates = datesFrom(first, last)
  const days = dates.map((date) => ({ date, watts: wattsOf(seed, person, habit, date) }))
  const files = [
    { path: `${folder}/enedis-courbe-de-charge.csv`, text: curve(days) },
    { path: `${folder}/enedis-index.csv`, text: index(days) },
    { path: `${folder}/eau-par-heure.csv`, text: water(seed, home) },
  ]
  if (habit.gasPerDegreeDay === 0) return files
  return [...files, { path: `${folder}/grdf-consommation.csv`, text: gas(seed, home, dates) }]
}

type Days = readonly { date: string; watts: readonly number[] }[]

/** Stamps mark the end of each half hour, as Enedis writes them; two hours of one day are missing. */
function curve(days: Days): string {
  const rows = days.flatMap(({ date, watts }, position) =>
    stepsOf(date, half).map((start, step) => {
      const missing = position === Math.floor(days.length * 0.6) && step >= 20 && step < 24
      return `${localText(start + half)};${missing ? '' : watts[step]}`
    }),
  )
  const about = `Identifiant PRM;Type de donnees;Date de debut;Date de fin;Grandeur physique;Grandeur metier;Etape metier;Unite;Pas en minutes\n${prm};Courbe de charge;;;Puissance active;Consommation;Comptage Brut;W;30`
  return `${about}\nHorodate;Valeur\n${rows.join('\n')}\n`
}

/** What the meter shows at midnight, and the highest power of each day. */
function index(days: Days): string {
  let shown = 18_200_000
  const readings = days.map(({ date, watts }) => {
    const row = `${localText(stepsOf(date, half)[0] ?? 0)};Arrêté quotidien;${shown}`
    shown += Math.round(watts.reduce((sum, one) => sum + one / 2, 0))
    return row
  })
  const peaks = days.map(({ date, watts }) => {
    const highest = Math.max(...watts)
    const at = stepsOf(date, half)[watts.indexOf(highest)] ?? 0
    return `${localText(at + 1_133_000)};${Math.round(highest * 1.6 + 700)}`
  })
  const about = (kind: string, unit: string) =>
    `Identifiant PRM;Type de donnees;Date de debut;Date de fin;Grandeur physique;Grandeur metier;Etape metier;Unite\n${prm};${kind};;;;Consommation;Comptage Brut;${unit}`
  return [
    about('Index', 'Wh'),
    'Horodate;Type de releve;EAS T',
    ...readings,
    about('Puissance maximale quotidienne', 'VA'),
    'Horodate;Valeur',
    ...peaks,
    '',
  ].join('\n')
}

function gas(seed: string, { person, habit }: MeteredHome, dates: readonly string[]): string {
  const rows = dates.map((date) => {
    const kilowattHours = gasOf(seed, person, habit, date) / 1000
    const volume = kilowattHours / 11.21
    return [frenchDate(date), french(volume), french(kilowattHours), '11,21', 'Mesuré'].join(';')
  })
  return `Date de relevé;Volume consommé (m3);Energie consommée (kWh);Coefficient de conversion;Qualification du relevé\n${rows.join('\n')}\n`
}

function water(seed: string, { person, habit, hourlyFrom, last, leakFrom }: MeteredHome): string {
  const rows = datesFrom(hourlyFrom, last).flatMap((date) => {
    const litres = litresOf(seed, { person, people: habit.people, leakFrom }, date)
    return stepsOf(date, 2 * half).map((start, at) => `${localText(start)};${litres[at]}`)
  })
  return `Date;Consommation d'eau (litres)\n${rows.join('\n')}\n`
}

/** Every local date from one to another, both included. */
export function datesFrom(first: string, last: string): string[] {
  const dates: string[] = []
  for (let date = first; date <= last; date = nextDate(date)) dates.push(date)
  return dates
}

const french = (value: number) => value.toFixed(2).replace('.', ',')
const frenchDate = (date: string) => date.split('-').toReversed().join('/')

import type { Point } from './geography.ts'

/** A stop of the invented network; the position is a real one. */
export interface Stop extends Point {
  readonly code: string
  readonly name: string
}

/** A line of the invented network, in one direction; vehicles run both ways. */
export interface Line {
  readonly code: string
  readonly name: string
  readonly mode: 'bus' | 'ferry'
  /** Minutes between two vehicles. */
  readonly every: number
  readonly stops: readonly Stop[]
}

const stop = (code: string, name: string, lat: number, lon: number): Stop => ({
  code,
  name,
  lat,
  lon,
})

const square = stop('LM101', 'Grande Place', 46.1628, -1.1536)
const station = stop('LM102', 'Gare', 46.1529, -1.1454)
const oldPort = stop('LM103', 'Vieux-Port', 46.1585, -1.1515)

/** The lines of “Les Mouettes”, a network that does not exist. */
export const network = {
  M1: run('M1', 'Mireuil – Périgny', 'bus', 10, [
    stop('LM110', 'Clapotis', 46.1772, -1.1858),
    stop('LM111', 'Marais', 46.1737, -1.1771),
    stop('LM112', 'Genette', 46.1668, -1.1698),
    square,
    station,
    stop('LM113', 'Hôpital', 46.1545, -1.1352),
    stop('LM114', 'Le Lac', 46.1561, -1.1192),
    stop('LM115', 'Périgny Mairie', 46.153, -1.0962),
    stop('LM116', 'Les Ateliers', 46.1482, -1.099),
  ]),
  M2: run('M2', 'Lagord – Minimes', 'bus', 12, [
    stop('LM120', 'Vallée', 46.1902, -1.1567),
    stop('LM121', 'Lagord Mairie', 46.1881, -1.1519),
    stop('LM122', 'Fétilly', 46.1742, -1.1552),
    square,
    oldPort,
    station,
    stop('LM123', 'Université', 46.1478, -1.1571),
    stop('LM124', 'Plage', 46.1402, -1.1716),
  ]),
  M3: run('M3', 'La Pallice – Beaulieu', 'bus', 15, [
    stop('LM130', 'Grand Port', 46.1608, -1.2094),
    stop('LM131', 'Laleu', 46.165, -1.199),
    stop('LM132', 'Port-Neuf', 46.1602, -1.1851),
    square,
    stop('LM133', 'Cognehors', 46.1706, -1.142),
    stop('LM134', 'Galerie', 46.1851, -1.1163),
  ]),
  M4: run('M4', 'Aytré – Nieul', 'bus', 20, [
    stop('LM140', 'Aytré Mairie', 46.1334, -1.1156),
    stop('LM141', 'Tasdon', 46.1469, -1.1314),
    station,
    square,
    stop('LM142', 'Saint-Xandre Route', 46.1892, -1.1587),
    stop('LM143', 'Nieul Bourg', 46.2072, -1.1643),
  ]),
  PS: run('PS', 'Passeur des tours', 'ferry', 30, [
    oldPort,
    stop('LM150', 'Capitainerie', 46.1455, -1.1672),
  ]),
}

/** @throws when the stop is not on the line: a mistake in the sample's own text */
export function stopOn(line: Line, name: string): Stop {
  const found = line.stops.find((one) => one.name === name)
  if (!found) throw new Error(`Finding the stop ${name} on line ${line.code} failed`)
  return found
}

/** The stops passed from one to the other, both included. */
export function stopsBetween(line: Line, from: Stop, to: Stop): Stop[] {
  const [start, end] = [line.stops.indexOf(from), line.stops.indexOf(to)]
  return start <= end
    ? line.stops.slice(start, end + 1)
    : line.stops.slice(end, start + 1).toReversed()
}

function run(
  code: string,
  name: string,
  mode: Line['mode'],
  every: number,
  stops: readonly Stop[],
): Line {
  return { code, name, mode, every, stops }
}

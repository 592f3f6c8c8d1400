/** A way of twenty minutes that Coach CO2 recorded, by the mode that it recognised. */
export interface RecordedWay {
  /** `2026-03-09` */
  day: string
  /** Its word for the mode, such as `CAR`. */
  mode: string
}

/** What Coach CO2 exports of some ways to work. */
export function coachCo2File(ways: readonly RecordedWay[]): string {
  const rows = ways.map(rowOf)
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',')
  return [line(Object.keys(rows[0]!)), ...rows.map((row) => line(Object.values(row)))].join('\n')
}

function rowOf({ day, mode }: RecordedWay) {
  const [start, end] = [`${day}T07:10:00Z`, `${day}T07:30:00Z`]
  return {
    Trip_Id: `trip-${day}`,
    Trip_Start_Date: start,
    Trip_End_Date: end,
    Trip_Start_Display_Name: 'Rue du Palais',
    Trip_Arrival_Display_Name: 'Les Minimes',
    Trip_Purpose: 'COMMUTE',
    Section_Start_Date: start,
    Section_End_Date: end,
    Section_Duration: '1200',
    Section_Distance: '4200',
    Section_Mode: mode,
    Section_Coordinates: '-1.151,46.159,-1.17,46.145',
    Section_Distances: '0,4200',
    Section_Timestamps: `${Date.parse(start)},${Date.parse(end)}`,
    Section_Speeds: '0,3.5',
  }
}

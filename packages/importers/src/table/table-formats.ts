import { coachCo2Table } from './coach-co2-table.ts'
import { pointTable } from './point-table.ts'
import { enedisFile } from '../energy/enedis-file.ts'
import { enedisRows, powerRows } from '../energy/enedis-rows.ts'
import { fedInTable } from '../energy/fed-in.ts'
import { gasVolumes } from '../energy/gas-volumes.ts'
import { grdfTable } from '../energy/grdf-table.ts'
import { homeAssistantTable } from '../energy/home-assistant-table.ts'
import { indexTable } from '../energy/index-table.ts'
import { supplierTables } from '../energy/supplier-tables.ts'
import { waterTable } from '../energy/water-table.ts'
import { ownTable } from '../own/own-table.ts'
import type { TableFormat } from './table.ts'

/** Headers stand among the first rows of a table; further down nobody looks for one. */
export const longestPreamble = 60

/** Kinds of tables, the more particular ones first. */
export const tableFormats: readonly TableFormat[] = [
  ownTable,
  coachCo2Table,
  enedisFile,
  homeAssistantTable,
  fedInTable,
  grdfTable,
  indexTable,
  ...supplierTables,
  enedisRows,
  pointTable,
  powerRows,
  gasVolumes,
  waterTable,
]

import { coachCo2Table } from './coach-co2-table.ts'
import { pointTable } from './point-table.ts'
import { enedisTables } from '../energy/enedis-tables.ts'
import { grdfTable } from '../energy/grdf-table.ts'
import { supplierTables } from '../energy/supplier-tables.ts'
import { waterTable } from '../energy/water-table.ts'
import { ownTable } from '../own/own-table.ts'
import type { TableFormat } from './table.ts'

/** Kinds of tables, the more particular ones first. */
export const tableFormats: readonly TableFormat[] = [
  ownTable,
  coachCo2Table,
  ...enedisTables,
  grdfTable,
  ...supplierTables,
  pointTable,
  waterTable,
]

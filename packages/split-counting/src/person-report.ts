import { makeReport } from './report.ts'
import type { Report, ReportOptions } from './report.ts'
import { ShareError } from './wire.ts'

/**
 * What one person offers, in two reports: how often, cell by cell, and whether at all. Only the second
 * tells how many people are in a cell, and its proof holds each of them to one.
 */
export interface PersonReport {
  counts: Report
  people: Report
}

const parts = ['nonce', 'publicShare', 'leader', 'helper'] as const

/**
 * Both reports of a person, as one text.
 *
 * @param counts one number per cell, from 0 to 2^bits - 1
 * @throws {RangeError} for counts that do not fit the parameters
 */
export async function makePersonReport(
  counts: readonly number[],
  options: ReportOptions,
): Promise<string> {
  const presence = counts.map((count) => Math.sign(count))
  const parameters = { ...options.parameters, bits: 1 }
  const both = [
    await makeReport(counts, options),
    await makeReport(presence, { ...options, parameters }),
  ]
  return both.flatMap((report) => parts.map((part) => report[part])).join('~')
}

/** Reads the text of both reports. @throws {ShareError} when it is none */
export function readPersonReport(text: string): PersonReport {
  const values = text.split('~')
  if (values.length !== 2 * parts.length || values.some((value) => !/^[\w.-]+$/.test(value)))
    throw new ShareError(`Reading a report failed: ${values.length} parts`)
  return { counts: reportOf(values.slice(0, 4)), people: reportOf(values.slice(4)) }
}

function reportOf([nonce = '', publicShare = '', leader = '', helper = '']: string[]): Report {
  return { nonce, publicShare, leader, helper }
}

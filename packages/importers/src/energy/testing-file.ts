import { expect } from 'vitest'
import { strToU8 } from 'fflate'
import { importFiles } from '../import-files.ts'

/** Where and whose the files of these tests are. */
export const options = {
  timeZone: 'Europe/Paris',
  agent: 'https://ana.example/profile/card#me',
}

/** Imports one file that nobody made for us: its records, and its report, in which every entry is. */
export async function readFile(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  const { records, report } = await importFiles([{ name: 'x', bytes }], options)
  expect(report.read).toBe(report.kept + report.duplicates + report.refused)
  return { ...records, ...report.files[0]! }
}

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const beside = fileURLToPath(new URL('../../../../shared/data', import.meta.url))

/** For tests: the folder of real files that do not belong to the project, or undefined without it. */
export const samples = [process.env['SELFDATA_SAMPLES'], beside].find(
  (folder) => folder !== undefined && existsSync(folder),
)

/** For tests: one of the real files. */
export function sample(path: string): { name: string; bytes: Uint8Array } {
  return { name: path, bytes: new Uint8Array(readFileSync(`${samples}/${path}`)) }
}

if (!samples) process.stderr.write('Real sample files are absent: tests with them are skipped.\n')

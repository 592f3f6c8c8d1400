import { importFiles } from '@selfdata/importers'
import { describe, expect, it } from 'vitest'
import { sampleFiles } from './sample-files.ts'

const files = sampleFiles()
const agent = 'https://pod.example/profile/card#me'
const read = (person: string) =>
  importFiles(
    files
      .filter(({ path }) => path.startsWith(`${person}/`))
      .map(({ path, text }) => ({ name: path, bytes: new TextEncoder().encode(text) })),
    { timeZone: 'Europe/Paris', agent },
  )

describe('the importers', () => {
  it.each([
    ['camille', 'gpx', 380],
    ['nadia', 'google-timeline', 900],
    ['ines', 'google-timeline', 10],
    ['jeanne', 'google-timeline', 400],
    ['andre', 'gpx', 90],
  ])('read the files of %s as %s and refuse nothing', async (person, source, atLeast) => {
    const { report, records, batches } = await read(person)
    expect(report.refused).toBe(0)
    expect(report.read).toBe(report.kept + report.duplicates)
    expect(records.Trip.length).toBeGreaterThan(atLeast)
    expect(new Set(batches.map((batch) => batch.source))).toEqual(new Set([source]))
  })

  it('refuse of Sacha’s files only the route that says no times', async () => {
    const { report } = await read('sacha')
    const refusing = report.files.filter(({ refusedCount }) => refusedCount > 0)
    expect(refusing.map(({ name }) => name)).toEqual(['sacha/without-times.gpx'])
    expect(refusing[0]?.refused.map(({ reason }) => reason)).toContain('no-time')
  })

  it('find the train, the ferry and modes that the phone could not tell', async () => {
    const { records } = await read('nadia')
    const modes = new Set(records.Trip.flatMap(({ hasLeg }) => hasLeg.map(({ mode }) => mode)))
    for (const mode of ['walk', 'car', 'rail', 'ferry', 'unknown']) expect(modes).toContain(mode)
  })
})

import { describe, expect, it } from 'vitest'
import { importFiles } from './import-files.ts'
import type { Limits } from './file/limits.ts'
import { reasons } from './report/reasons.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
const reportOf = async (content: string | Uint8Array, limits: Partial<Limits> = {}) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { report, records } = await importFiles([{ name: 'x', bytes }], { ...options, limits })
  return { ...report.files[0]!, records }
}

describe('a file that is something else is refused with what to do', () => {
  it.each([
    ['nothing', '', 'empty-file'],
    ['white space', ' \n ', 'empty-file'],
    ['an empty list', '[]', 'empty-file'],
    ['edits of a timeline', '{"timelineEdits": [{"deviceId": "1"}]}', 'timeline-edits'],
    [
      'settings of Google',
      '{"createdTime": "2018-04-13T21:30:16Z", "hasReportedLocations": true, "deviceSettings": []}',
      'google-settings',
    ],
    [
      'an encrypted back-up',
      'You have encrypted Timeline backups stored on Google servers.\n',
      'encrypted-backup',
    ],
    [
      'a page of an archive',
      '\n<!DOCTYPE html>\n<html lang="fr"><body>Takeout</body></html>',
      'web-page',
    ],
    ['a page without document type', '<html><head></head></html>', 'web-page'],
    ['a shopping list', 'pain, beurre\nlait, oeufs\n', 'unknown-format'],
    ['other JSON', '{"name": "selfdata", "version": "1"}', 'unknown-format'],
    ['other XML', '<?xml version="1.0"?><!-- a --><rss version="2.0"/>', 'unknown-format'],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture'],
    ['a film', new TextEncoder().encode('\0\0\0 ftypisom'), 'picture'],
    ['a PDF', '%PDF-1.7\n', 'office-document'],
    [
      'random bytes',
      Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 251),
      'unknown-format',
    ],
  ])('%s', async (_, content, reason) => {
    const file = await reportOf(content)
    expect(file.refused.map((one) => one.reason)).toEqual([reason])
    expect(file).toMatchObject({ read: 1, kept: 0, refusedCount: 1 })
  })

  it('says it in both languages, for every reason', () => {
    for (const { fr, en } of Object.values(reasons)) {
      expect(fr).toMatch(/[.?]$/)
      expect(en).toMatch(/[.?]$/)
      expect(fr).not.toBe(en)
    }
  })
})

describe('a file that is torn', () => {
  const segment = (hour: string) =>
    `{"startTime":"2026-03-09T${hour}:00:00+01:00","endTime":"2026-03-09T${hour}:20:00+01:00","activity":{"start":{"latLng":"46.1°, -1.1°"},"end":{"latLng":"46.2°, -1.2°"},"topCandidate":{"type":"CYCLING"}}}`

  it('keeps what stands before the place where JSON breaks off', async () => {
    const file = await reportOf(
      `{"semanticSegments":[\n${segment('08')},\n${segment('12')},\n{"startTi`,
    )
    expect(file).toMatchObject({ read: 3, kept: 2 })
    expect(file.refused).toEqual([{ line: 4, reason: 'cut-short' }])
  })

  it('passes over a damaged element and reads on behind it', async () => {
    const file = await reportOf(
      `{"semanticSegments":[${segment('08')},{"startTime":nope},${segment('12')}]}`,
    )
    expect(file.kept).toBe(2)
    expect(file.refused).toMatchObject([{ path: 'semanticSegments[1]', reason: 'malformed-json' }])
  })

  it('keeps the points before the place where XML breaks, and names the line', async () => {
    const point = (i: number) =>
      `<trkpt lat="46.${10 + i}" lon="-1.1"><time>2026-03-09T07:0${i}:00Z</time></trkpt>\n`
    const file = await reportOf(
      `<gpx>\n<trk><trkseg>\n${point(0)}${point(1)}</trkseg></trk>\n<trk></gpx>`,
    )
    expect(file.kept).toBe(2)
    expect(file.refused.at(-1)).toMatchObject({ line: 6, reason: 'malformed-xml' })
  })

  it('keeps what a track has before the file is torn in the middle of it', async () => {
    const points = Array.from(
      { length: 5 },
      (_, i) => `<trkpt lat="46.${10 + i}" lon="-1.1"><time>2026-03-09T07:0${i}:00Z</time></trkpt>`,
    )
    for (const torn of ['', '<trkpt lat="46.2" lon="-1.1"><time>', '<oops></trkseg>']) {
      const file = await reportOf(`<gpx><trk><trkseg>${points.join('')}${torn}`)
      expect(file.kept).toBe(5)
      expect(file.records.Trip).toHaveLength(1)
      expect(file.refusedCount).toBeGreaterThan(0)
    }
  })

  it('reads UTF-16 and a byte order mark', async () => {
    const text = `{"semanticSegments":[${segment('08')}]}`
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(text, (c) => c.charCodeAt(0))]).buffer,
    )
    expect((await reportOf(wide)).kept).toBe(1)
    expect((await reportOf(`\uFEFF${text}`)).kept).toBe(1)
  })
})

describe('a file that means harm', () => {
  it('is not let down into nesting without end', async () => {
    const deep = `{"features":[${'['.repeat(200_000)}${']'.repeat(200_000)}]}`
    expect((await reportOf(deep)).refusedByReason).toEqual({ 'too-deep': 1 })
    const xml = `<gpx>${'<trk>'.repeat(5000)}`
    expect((await reportOf(xml)).refusedByReason).toMatchObject({ 'too-deep': 1 })
  })

  it('cannot grow by entities', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><gpx><trk><name>&b;</name></trk></gpx>`
    expect(await reportOf(bomb)).toMatchObject({ read: 1, refusedByReason: { 'empty-track': 1 } })
  })

  it('cannot touch the prototype of objects', async () => {
    const file = await reportOf(
      '{"__proto__":{"polluted":1},"features":[{"__proto__":{"polluted":1},"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"__proto__":{"timestamp":1773040324}}}]}',
    )
    expect(file.refusedByReason).toEqual({ 'no-time': 1 })
    expect('polluted' in {}).toBe(false)
  })

  it('is read up to the limits and refused beyond', async () => {
    const points = Array.from(
      { length: 50 },
      (_, i) =>
        `{"type":"Feature","geometry":{"type":"Point","coordinates":[${i / 100},46]},"properties":{"time":${1773040324 + i * 60}}}`,
    )
    const text = `{"type":"FeatureCollection","features":[${points.join(',')}]}`
    expect(await reportOf(text, { entries: 20 })).toMatchObject({
      read: 21,
      kept: 20,
      refusedByReason: { 'too-many-entries': 1 },
    })
    expect((await reportOf(text, { bytes: 100 })).refusedByReason).toEqual({ 'file-too-large': 1 })
    const refused = await reportOf(text.replaceAll('"time"', '"x"'), { refusalsListed: 3 })
    expect(refused).toMatchObject({ refusedCount: 50, refusedByReason: { 'no-time': 50 } })
    expect(refused.refused).toHaveLength(3)
  })
})

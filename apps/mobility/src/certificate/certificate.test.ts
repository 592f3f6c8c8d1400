import { webcrypto } from 'node:crypto'
import type { CyclingDay } from '@selfdata/insights'
import type { Trip } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { certificateOf, evidenceText, sha256 } from './certificate.ts'
import { codeInPdf, pdfOf } from './pdf.ts'
import { isPrintable, printable } from './printable.ts'
import { makeKey, sign, verify } from './sign.ts'

const crypto = webcrypto as unknown as Crypto
const trip: Trip = {
  id: 'https://a.example/t#1',
  agent: 'https://a.example/#me',
  startTime: '2026-03-09T08:10:00+01:00',
  endTime: '2026-03-09T08:30:00+01:00',
  hasLeg: [
    {
      id: 'https://a.example/t#1-1',
      mode: 'bicycle',
      startTime: '2026-03-09T08:10:00+01:00',
      endTime: '2026-03-09T08:30:00+01:00',
      distanceInMetres: 4700,
    },
  ],
}
const days: CyclingDay[] = [{ date: '2026-03-09', trips: [{ trip, metres: 4700 }] }]
const statement = { name: 'Zoé Ü.', webId: trip.agent, employer: 'Mairie', year: 2026, days }
const signed = async () => {
  const certificate = await certificateOf(statement, { crypto, now: new Date(0) })
  return { certificate, line: await sign(certificate, { key: await makeKey(crypto), crypto }) }
}

describe('a name on paper', () => {
  it.each([
    ['Zoé Œuvrard', 'Zoé Œuvrard'],
    ['Łukasz Dvořák', 'Lukasz Dvorák'],
    ['1\u202f000 kg CO₂e', '1 000 kg CO2e'],
  ])('%s is printed as %s', (name, printed) => {
    expect(printable(name)).toBe(printed)
    expect(isPrintable(name)).toBe(true)
  })

  it('in other letters is not printed as question marks unnoticed', () => {
    expect(isPrintable('Ελένη')).toBe(false)
    expect(isPrintable('Qui ?')).toBe(true)
  })
})

describe('a certificate for the employer', () => {
  it('is whole as long as nobody changes it, and holds no trip of the person', async () => {
    const { certificate, line } = await signed()
    const verdict = await verify(line, crypto)
    expect(verdict).toMatchObject({ is: 'whole', certificate })
    expect(certificate).toMatchObject({ days: ['2026-03-09'], metres: 4700, trips: 1 })
    expect(JSON.stringify(certificate)).not.toContain('08:10')
  })

  it('with one day more than was signed is seen through', async () => {
    const { line } = await signed()
    const [start, body, mark] = line.split('.')
    const text = Buffer.from(body!, 'base64url').toString()
    const forged = text.replace('"2026-03-09"', '"2026-03-09","2026-03-10"')
    expect(forged).not.toBe(text)
    const again = [start, Buffer.from(forged).toString('base64url'), mark].join('.')
    expect(await verify(again, crypto)).toEqual({ is: 'changed' })
  })

  it('signed anew with another key shows another fingerprint', async () => {
    const [one, other] = await Promise.all([signed(), signed()])
    const prints = await Promise.all([one, other].map(({ line }) => verify(line, crypto)))
    expect(
      new Set(prints.map((verdict) => verdict.is === 'whole' && verdict.fingerprint)).size,
    ).toBe(2)
  })

  it('is told from what is none', async () => {
    expect(await verify('Hello', crypto)).toEqual({ is: 'none' })
    expect(await verify('SELFDATA1.!!!.???', crypto)).toEqual({ is: 'changed' })
  })

  it('rests on evidence that fits its hash, and on no other', async () => {
    const { certificate } = await signed()
    expect(await sha256(evidenceText(days), crypto)).toBe(certificate.evidence)
    const other = [{ date: '2026-03-09', trips: [{ trip, metres: 9999 }] }]
    expect(await sha256(evidenceText(other), crypto)).not.toBe(certificate.evidence)
  })

  it('is a PDF from which the signed line can be read back', async () => {
    const { line } = await signed()
    const bytes = await pdfOf({
      title: 'Attestation – vélo',
      lines: [{ label: 'Jours', value: '1\u202f000 →' }],
      days: { title: 'Jours', months: [{ name: 'mars', days: '9' }] },
      rules: { title: 'Règles', text: ['Une règle très longue '.repeat(30)] },
      proof: { title: 'Preuve', text: ['…'] },
      code: line,
    })
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-')
    expect(await codeInPdf(bytes)).toBe(line)
    expect(await codeInPdf(new TextEncoder().encode('not a PDF'))).toBeUndefined()
  })
})

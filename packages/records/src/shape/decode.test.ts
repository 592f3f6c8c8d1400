import { dcat, dct, mob, schema, xsd } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { readTurtle } from '../turtle/read-turtle.ts'
import { sampleDocument as base, sampleTrip } from '../sample-trip.ts'
import { writeTurtle } from '../turtle/write-turtle.ts'

const good = writeTurtle(encode('Trip', sampleTrip('a')), { base })

/** The sample trip as text, with something else in it. */
function decodeWith(replace: string, by: string, more = '') {
  expect(good).toContain(replace)
  const prefixes = `@prefix xsd: <${xsd.integer.slice(0, -7)}> . @prefix p: <urn:p:> .`
  const text = `${prefixes}${good.replaceAll(replace, by)}${more}`
  return decode('Trip', readTurtle(text, { base }))
}

describe('reading a document that is not as it should be', () => {
  it('leaves a bad value out, says so, and keeps the other fields', () => {
    const { records, problems } = decodeWith('purpose:work', '"work"')
    const { purpose: _, ...others } = sampleTrip('a')
    expect(records).toEqual([others])
    expect(problems).toEqual([
      {
        record: `${base}#a`,
        shape: 'Trip',
        key: 'purpose',
        reason: 'code',
        severity: 'violation',
        value: 'work',
        label: { fr: 'Motif', en: 'Purpose' },
        message: {
          fr: 'Motif : au plus un code de la liste.',
          en: 'Purpose: at most a code of the list.',
        },
      },
    ])
  })

  it.each([
    ['a fraction of a metre', '7840', '7840.5', 'distanceInMetres', 'value'],
    ['a whole number of grams', '30.1', '30', 'co2eInGrams', 'value'],
    ['an exponent', '30.1', '3.01e1', 'co2eInGrams', 'value'],
    ['a huge number', '7840', '9007199254740993', 'distanceInMetres', 'value'],
    ['a negative distance', '7840', '-1', 'distanceInMetres', 'range'],
    ['a purpose that does not exist', 'purpose:work', '<urn:p:fly>', 'purpose', 'code'],
    [
      'a purpose named like a JavaScript property',
      'purpose:work',
      'purpose:constructor',
      'purpose',
      'code',
    ],
    ['two distances', '7840', '7840, 7841', 'distanceInMetres', 'too-many'],
  ])('reports %s', (_, replace, by, key, reason) => {
    const { records, problems } = decodeWith(replace, by)
    expect(records).toHaveLength(1)
    expect(new Set(problems.map((p) => `${p.key} ${p.reason}`))).toContain(`${key} ${reason}`)
  })

  it.each([
    ['no such day', '"2026-03-09T08:51:30+01:00"', '"2026-02-30T08:51:30+01:00"', 'endTime'],
    ['no offset', '"2026-03-09T08:51:30+01:00"', '"2026-03-09T08:51:30"', 'endTime'],
    ['a plain text', '"2026-03-09T08:51:30+01:00"^^xsd:dateTime', '"soon"', 'endTime'],
    ['an agent that is a text', '<https://ada.example/profile/card#me>', '"Ada"', 'agent'],
  ])('sets a record apart when a required field is unreadable: %s', (_, replace, by, key) => {
    const { records, incomplete, problems } = decodeWith(replace, by)
    expect(records).toEqual([])
    expect(incomplete).toMatchObject([{ id: `${base}#a`, purpose: 'work', mainMode: 'tram' }])
    expect(incomplete[0]).not.toHaveProperty(key)
    expect(problems.filter((p) => p.record === `${base}#a`)).toMatchObject([
      { key, reason: 'value' },
    ])
  })

  it('sets a trip apart whose leg is missing or anonymous', () => {
    for (const leg of ['<#nowhere>', '[]']) {
      const { records, incomplete, problems } = decodeWith('<#a-1>, <#a-2>', leg)
      expect(records).toEqual([])
      expect(incomplete).toMatchObject([{ id: `${base}#a`, hasLeg: [] }])
      expect(problems).toMatchObject([{ key: 'hasLeg', reason: 'part' }])
    }
  })

  it('reads a leg that does not say it is one, and says so', () => {
    const { records, problems } = decodeWith('a mob:Leg', 'a p:Leg')
    expect(records).toEqual([sampleTrip('a')])
    expect(problems.map(({ reason, value }) => [reason, value])).toEqual([
      ['part', `${base}#a-1`],
      ['part', `${base}#a-2`],
    ])
  })

  it('sets a trip apart of which a leg is incomplete', () => {
    const { records, incomplete } = decodeWith('"2026-03-09T08:21:10+01:00"', '"soon"')
    expect(records).toEqual([])
    expect(incomplete[0]!.hasLeg![0]).toMatchObject({ id: `${base}#a-1`, mode: 'walk' })
    expect(incomplete[0]!.hasLeg![1]).toEqual(sampleTrip('a').hasLeg[1])
  })

  it('reads a mode that a newer vocabulary has as unknown', () => {
    const { records, problems } = decodeWith('mob:mode mode:tram', 'mob:mode mode:hyperloop')
    expect(records[0]!.hasLeg[1]!.mode).toBe('unknown')
    expect(problems).toMatchObject([{ record: `${base}#a-2`, key: 'mode', reason: 'code' }])
  })

  it('says that a trip ends before it starts', () => {
    const trip = sampleTrip('a', { endTime: '2026-03-09T07:12:03Z' })
    expect(decode('Trip', encode('Trip', trip)).problems).toMatchObject([
      { key: 'startTime', reason: 'order', value: trip.startTime },
    ])
  })

  it('takes one of two values whatever their order', () => {
    const both = ['7840, 7841', '7841, 7840'].map((by) => decodeWith('7840', by).records)
    expect(both[0]).toEqual(both[1])
    expect(both[0]![0]!.distanceInMetres).toBe(7840)
  })

  it('leaves what it does not know alone', () => {
    const more = `<#a> p:note "x" . <#__proto__> a p:X . <#p> a <${schema.TravelAction}> .`
    const { records, problems } = decodeWith('7840', '7840', more)
    expect(records).toEqual([sampleTrip('a')])
    expect(problems).toEqual([])
  })

  it('counts legs beyond nine in order', () => {
    const leg = sampleTrip('a').hasLeg[0]!
    const hasLeg = Array.from({ length: 11 }, (_, i) => ({ ...leg, id: `${base}#a-${i + 1}` }))
    const trip = sampleTrip('a', { hasLeg })
    expect(decode('Trip', encode('Trip', trip).toReversed()).records).toEqual([trip])
  })

  it('reads a part that many point to once', () => {
    const heads = Array.from(
      { length: 300 },
      (_, i) => `<#t${i}> a <${mob.Trip}> ; <${mob.hasLeg}> <#leg> .`,
    )
    const facts = Array.from({ length: 3000 }, (_, i) => `<#leg> <${mob.line}> "${i}" .`)
    const quads = readTurtle([...heads, ...facts].join('\n'), { base })
    const { incomplete, problems } = decode('Trip', quads)
    expect(incomplete).toHaveLength(300)
    expect(problems.filter(({ key }) => key === 'line')).toHaveLength(1)
  })
})

function decodeTitle(title: string) {
  const text = `<#s> a <${dcat.DatasetSeries}> ; <${dct.title}> ${title} .`
  return decode('Series', readTurtle(text, { base }))
}

describe('a title in languages', () => {
  it('is one object', () => {
    const { incomplete } = decodeTitle('"Trajets"@fr, "Trips"@EN, "Wege"@de-AT')
    expect(incomplete[0]!.title).toEqual({ fr: 'Trajets', en: 'Trips', 'de-at': 'Wege' })
  })

  it('has one text per language and none without', () => {
    const { incomplete, problems } = decodeTitle('"b"@fr, "a"@fr, "c"')
    expect(incomplete[0]!.title).toEqual({ fr: 'a' })
    expect(problems.filter(({ key }) => key === 'title').map(({ reason }) => reason)).toEqual([
      'too-many',
      'value',
    ])
  })
})

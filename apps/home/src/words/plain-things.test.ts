import { readTurtle } from '@selfdata/records'
import { foaf, schema, xsd } from '@selfdata/vocab'
import { expect, it } from 'vitest'
import { plainThings, spoken } from './plain-things.ts'

const base = 'https://me.example/card'

it('says line by line what a document says, in words where there are some', () => {
  const text = `<#me> a <${foaf.Person}>; <${foaf.name}> "Alix", "A."; <${schema.startTime}> "2026-03-01T00:00:00Z"^^<${xsd.dateTime}> .`
  const [me] = plainThings(readTurtle(text, { base }))
  expect(me?.id).toBe(`${base}#me`)
  expect(me?.lines.map(({ label }) => label)).toContain('type')
  const names = me?.lines.find(({ key }) => key === foaf.name)
  expect(names?.label).toEqual({ fr: 'nom', en: 'name' })
  expect(names?.values.map((value) => value.text)).toEqual(['Alix', 'A.'])
  const start = me?.lines.find(({ key }) => key === schema.startTime)
  expect(start?.label).toMatchObject({ fr: expect.any(String) as string })
})

it.each([
  ['http://schema.org/startTime', 'start time'],
  ['http://www.w3.org/ns/pim/space#preferencesFile', 'preferences file'],
  ['https://me.example/bus-card/', 'bus card'],
  ['https://me.example/100%', '100%'],
])('%s is “%s”', (iri, words) => expect(spoken(iri)).toBe(words))

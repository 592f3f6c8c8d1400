import { expect, it } from 'vitest'
import { takesPatches } from './patch-support.ts'

it.each([
  [{ 'accept-patch': 'text/n3, application/sparql-update' }, true],
  [{ 'accept-patch': 'application/sparql-update', allow: 'GET, PATCH' }, false],
  [{ allow: 'GET, PUT' }, false],
  [{ allow: 'GET, PATCH, PUT' }, undefined],
  [{}, undefined],
])('%j: %s', (headers, expected) => {
  expect(takesPatches(new Headers(headers as Record<string, string>))).toBe(expected)
})

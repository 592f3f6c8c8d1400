import { expect, it } from 'vitest'
import { shortText, shortTexts } from './short-texts.ts'

it('cuts what is longer than honest words', () => {
  expect(shortText('x'.repeat(3000))).toHaveLength(2000)
  expect(shortTexts({ fr: 'Étude du port' }, 5)).toEqual({ fr: 'Étude' })
})

it('takes out letters that would turn round or hide the words beside them', () => {
  expect(shortText('La ville\u202E ed eriam\u0007')).toBe('La ville ed eriam')
  expect(shortText('Une ligne\nune autre')).toBe('Une ligne\nune autre')
})

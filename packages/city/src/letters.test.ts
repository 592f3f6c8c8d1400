import { expect, it } from 'vitest'
import { lettersPage } from './letters.ts'

const head = {
  service: 'yelo',
  name: { fr: 'Yélo & <b>', en: 'Yélo' },
  description: { fr: 'Vos trajets', en: 'Your trips' },
  contact: 'mailto:yelo@example.org',
  app: 'https://espace.example/',
}

it('prints one sheet per code, with a drawing, and takes text as text', () => {
  const expires = '2027-01-31T12:00:00Z'
  const page = lettersPage(
    [
      { code: 'AAAA-BBBB', expires },
      { code: 'CCCC-DDDD', expires },
    ],
    head,
  )
  expect(page.match(/<article>/g)).toHaveLength(2)
  expect(page.match(/<svg/g)).toHaveLength(2)
  expect(page).toContain('AAAA-BBBB')
  expect(page).toContain('31 janvier 2027')
  expect(page).toContain('January 31, 2027')
  expect(page).not.toContain('<b>')
})

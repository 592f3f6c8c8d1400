import { expect, it } from 'vitest'
import { contributionPath, formerContributionPath, readingsOf } from './contribution-name.ts'

const commons = { slug: 'cycle-lane', host: 'https://commons.example/' }

it('tells hosts apart that give the same short name, by port and path too', () => {
  const hosts = [
    'https://commons.example/',
    'https://commons.example:8443/',
    'https://commons.example/north/',
    'https://city.example/',
  ]
  const paths = hosts.map((host) => contributionPath({ ...commons, host }))
  expect(new Set(paths).size).toBe(hosts.length)
  expect(paths.slice(0, 2)).toEqual([
    'selfdata/contributions/cycle-lane.commons.example.ttl',
    'selfdata/contributions/cycle-lane.commons.example_8443.ttl',
  ])
})

it('lets no host choose another place in the pod', () => {
  for (const slug of ['../profile/card', 'a/b', 'a.b', ''])
    for (const path of [contributionPath, formerContributionPath])
      expect(() => path({ ...commons, slug })).toThrow(RangeError)
})

it('names the container of readings after the document', () => {
  const storage = 'https://pod.example/ada/'
  expect(readingsOf(storage + contributionPath(commons))).toBe(
    'campaign-cycle-lane.commons.example',
  )
  expect(readingsOf(storage + formerContributionPath(commons))).toBe('campaign-cycle-lane')
})

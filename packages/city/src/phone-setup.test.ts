import { expect, it } from 'vitest'
import { ownTracksLink, overlandLink } from './phone-setup.ts'

const setup = { address: 'https://city.example/recorders/7/points', secret: 'a-_Z+/=' }

it('sets OwnTracks up by a link that holds a configuration', () => {
  const link = new URL(ownTracksLink(setup))
  expect(link.href).toMatch(/^owntracks:\/\/\/config\?inline=[\w%]+$/)
  // As Android reads it, where a plus sign would be a blank.
  const inline = link.searchParams.get('inline') ?? ''
  expect(JSON.parse(atob(inline))).toMatchObject({
    _type: 'configuration',
    mode: 3,
    url: setup.address,
    auth: true,
    username: 'selfdata',
    password: setup.secret,
  })
})

it('sets Overland up by a link with its parts', () => {
  const { protocol, host, searchParams } = new URL(overlandLink(setup))
  expect([protocol, host]).toEqual(['overland:', 'setup'])
  expect(Object.fromEntries(searchParams)).toEqual({
    url: setup.address,
    token: setup.secret,
    device_id: 'selfdata',
  })
})

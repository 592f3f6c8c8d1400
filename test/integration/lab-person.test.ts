import { createPerson, signIn } from '@selfdata/lab'
import { describe, expect, inject, it } from 'vitest'

const server = { baseUrl: inject('solidServer') }
const newcomer = (pod: string) => ({
  email: `${pod}@lab.example`,
  password: 'a long password',
  name: 'Camille Test',
  pod,
})

describe('a person of the lab', () => {
  it('has a pod that the profile names, and credentials that may write in it', async () => {
    const person = await createPerson(server, newcomer('Camille-Lab'))
    expect(person.storage).toBe(`${server.baseUrl}camille-lab/`)
    const profile = await fetch(person.webId).then((response) => response.text())
    expect(profile).toContain(`pim:storage <${person.storage}>`)

    const session = await signIn(person)
    expect(session.webId).toBe(person.webId)
    const note = `${person.storage}selfdata/note.ttl`
    const written = await session.fetch(note, {
      method: 'PUT',
      headers: { 'content-type': 'text/turtle' },
      body: '<#it> a <#Note>.',
    })
    expect(written.status).toBe(201)
    expect((await session.fetch(note)).status).toBe(200)
    expect((await fetch(note)).status).toBe(401)
  })

  it('may have a profile that names no storage', async () => {
    const person = await createPerson(server, { ...newcomer('unlinked'), linkStorage: false })
    const profile = await fetch(person.webId).then((response) => response.text())
    expect(profile).not.toContain('pim:storage')
  })

  it('is refused when the name of the pod is taken, or the secret is wrong', async () => {
    const person = await createPerson(server, newcomer('twice'))
    const again = { ...newcomer('twice'), email: 'other@lab.example' }
    await expect(createPerson(server, again)).rejects.toThrow(/twice failed: 4/)
    await expect(signIn({ ...person, clientSecret: 'wrong' })).rejects.toThrow(
      /failed: it answered 401/,
    )
  })
})

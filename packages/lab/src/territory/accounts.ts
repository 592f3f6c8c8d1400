import { createPerson } from '../create-person.ts'
import type { Person } from '../create-person.ts'
import { cityServices } from './city-services.ts'
import { serviceAccount, staffAccount } from './personas.ts'
import type { Place } from './place.ts'
import { recordingService } from './recording-service.ts'

/**
 * Makes the accounts that are missing: the services', the staff's, and one for each persona. Each is remembered
 * at once, so that a start that was cut short goes on where it was.
 */
export async function makeAccounts(
  server: { readonly baseUrl: string },
  { people, progress, state, signal }: Place,
): Promise<{ service: Person; staff: Person; made: number }> {
  let made = 0
  const once = async (known: Person | undefined, make: () => Promise<Person>) => {
    if (known) return known
    signal.throwIfAborted()
    made += 1
    return make()
  }
  // Nobody types this password.
  const password = crypto.randomUUID()
  const service = await once(state.service, () =>
    createPerson(server, { ...serviceAccount, password }),
  )
  state.service = service
  for (const { id, account: of } of [...cityServices, recordingService])
    state.services[id] = await once(state.services[id], () =>
      createPerson(server, { ...of, password }),
    )
  const { id: pod, ...account } = staffAccount
  const staff = await once(state.staff, () => createPerson(server, { ...account, pod }))
  state.staff = staff
  await progress.save()
  for (const persona of people) {
    const { id, email, name } = persona
    state.people[id] = await once(state.people[id], () =>
      createPerson(server, { email, name, password: persona.password, pod: id }),
    )
    await progress.save()
  }
  return { service, staff, made }
}

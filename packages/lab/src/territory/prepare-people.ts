import { discover, findGaps, repairGap } from '@selfdata/pod'
import type { Profile } from '@selfdata/pod'
import type { Person } from '../create-person.ts'
import { signIn } from '../sign-in.ts'
import type { AgentSession } from '../sign-in.ts'
import type { Persona } from './personas.ts'
import type { Place } from './place.ts'
import { step } from './step.ts'

/** A persona signed in at their pod. */
export interface SignedIn {
  persona: Persona
  person: Person
  session: AgentSession
  profile: Profile
}

/**
 * Does something once for each person who is to be prepared, signed in as them, and remembers it;
 * shown as one step per person.
 */
export async function forEachOnce(
  what: string,
  { people, state, progress, onStep, signal }: Place,
  work: (someone: SignedIn, tell: (detail: string) => void) => Promise<void>,
): Promise<void> {
  for (const persona of people) {
    const person = state.people[persona.id]
    const key = `${persona.id}:${what}`
    if (!persona.prepared || !person || progress.has(key)) continue
    signal.throwIfAborted()
    await step(onStep, `${what} of ${persona.name}`, async (tell) => {
      const session = await signIn(person)
      const { fetch } = session
      const profile = await discover(person.webId, { fetch, signal })
      await progress.once(key, () => work({ persona, person, session, profile }, tell))
    })
  }
}

/** Mends what the pod lacks, as the app `home` does it when asked. */
export async function setUpPod({ person, session, profile }: SignedIn): Promise<number> {
  const { fetch } = session
  const gaps = await findGaps(profile, person.storage, { fetch })
  for (const gap of gaps) await repairGap(gap, { fetch })
  return gaps.length
}

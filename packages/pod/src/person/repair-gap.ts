import { allowedAccess } from '../resource/allowed-access.ts'
import { getDocument } from '../document/document.ts'
import { ConflictError } from '../errors.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { headResource, ifThere } from '../resource/get-resource.ts'
import { holds } from '../resource/patch.ts'
import { patchResource } from '../resource/patch-resource.ts'
import { protect } from './protect.ts'
import { putContainer } from '../resource/put-resource.ts'
import { triple } from '../document/triple.ts'
import type { SetupGap, SetupStep, Statement } from './setup-gap.ts'

const attempts = 5

/**
 * Mends a gap, once the person has agreed: does its steps, and nothing else. What is there already
 * is left alone, so it may be repeated.
 *
 * @param options `fetch` signed in as the owner whom the steps name, or they would lock you out
 * @throws {AccessDeniedError} when the profile lies where it cannot be written
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function repairGap(gap: SetupGap, options: RequestOptions): Promise<void> {
  for (const step of gap.steps) await perform(step, options)
}

async function perform(step: SetupStep, options: RequestOptions): Promise<void> {
  switch (step.do) {
    case 'add':
      return add(step.url, step.statements, options)
    case 'create-container':
      return createContainer(step.url, options)
    case 'protect':
      return protect(step.url, step, options)
    case 'keep-private': {
      const allowed = allowedAccess(await headResource(step.url, options))
      if (allowed?.public.includes('read')) await protect(step.url, step, options)
    }
  }
}

/** Only what is missing, and only on the very state that was read: a profile is no place to race. */
async function add(
  url: string,
  statements: readonly Statement[],
  options: RequestOptions,
): Promise<void> {
  const quads = statements.map(({ subject, predicate, object }) =>
    triple(subject, predicate, object),
  )
  for (let attempt = 1; ; attempt++) {
    const document = await ifThere(getDocument(url, options))
    const there = document?.quads ?? []
    const inserts = quads.filter((one) => !holds(there, { inserts: [one] }))
    if (inserts.length === 0 && document) return
    try {
      const ifMatch = document?.etag
      return await patchResource(url, { inserts }, { ...options, ...(ifMatch && { ifMatch }) })
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === attempts) throw error
    }
  }
}

async function createContainer(url: string, options: RequestOptions): Promise<void> {
  try {
    await putContainer(url, options)
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    // 409 or 412: it was there. Should it be something else, reading it says so.
    await headResource(url, options)
  }
}

import { allowedAccess } from '../resource/allowed-access.ts'
import { AccessDeniedError } from '../errors.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { gapOfKind } from './gap-of-kind.ts'
import { headResource, ifThere } from '../resource/get-resource.ts'
import { linked } from '../resource/link-header.ts'
import type { Profile } from './profile.ts'
import { profileTarget } from './profile-target.ts'
import type { GapKind, SetupGap } from './setup-gap.ts'

/**
 * Finds what a pod lacks for Selfdata, in the order in which to mend it: pods made by a server's
 * programming interface have no storage link, no preferences, no type index, no inbox.
 *
 * @param profile as `discover` found it, signed in as its owner
 * @param storage root of the pod the person chose
 * @throws {ResourceError} when the storage cannot be reached
 */
export async function findGaps(
  profile: Profile,
  storage: string,
  options: RequestOptions,
): Promise<SetupGap[]> {
  const { webId, preferencesFile, privateTypeIndex, inbox } = profile
  const container = `${storage}selfdata/`
  const catalog = `${container}catalog.ttl`
  const missing = (url: string | undefined) => isMissing(url, storage, options)
  const [target, noPreferences, noTypeIndex, noInbox, noRule, noCatalog] = await Promise.all([
    profileTarget(profile, storage, options),
    missing(preferencesFile),
    missing(privateTypeIndex),
    missing(inbox),
    lacksOwnRule(container, options),
    missing(catalog),
  ])
  const places = {
    webId,
    storage,
    profile: target.url,
    profileWritable: target.writable,
    preferences: preferencesFile ?? `${storage}settings/prefs.ttl`,
    typeIndex: privateTypeIndex ?? `${storage}settings/privateTypeIndex.ttl`,
    inbox: inbox ?? `${storage}inbox/`,
    container,
    catalog,
  }
  const lacking: [GapKind, boolean][] = [
    ['storage-link', !profile.storages.includes(storage)],
    ['preferences-file', noPreferences],
    ['private-type-index', noTypeIndex],
    ['inbox', noInbox],
    ['selfdata-container', noRule],
    ['catalog', noCatalog],
  ]
  return lacking.filter(([, lacks]) => lacks).map(([kind]) => gapOfKind(kind, places))
}

/** Not linked, or linked in this storage where nothing is. */
async function isMissing(url: string | undefined, storage: string, options: RequestOptions) {
  if (!url) return true
  if (!url.startsWith(storage)) return false
  return (await ifThere(headResource(url, options))) === undefined
}

async function lacksOwnRule(container: string, options: RequestOptions): Promise<boolean> {
  const headers = await ifThere(headResource(container, options))
  if (!headers) return true
  const rule = linked(headers, container, 'acl')
  // Without a rule link, or without control, there is nothing we could write.
  if (!rule || allowedAccess(headers)?.user.includes('control') === false) return false
  try {
    return (await ifThere(headResource(rule, options))) === undefined
  } catch (error) {
    if (error instanceof AccessDeniedError) return false
    throw error
  }
}

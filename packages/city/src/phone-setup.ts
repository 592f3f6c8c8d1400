/** What a phone needs to know. */
interface PhoneSetup {
  /** Where it sends its positions. */
  address: string
  secret: string
}

/** Name under which OwnTracks signs in: any will do, the secret is in the password. */
export const phoneName = 'selfdata'

/**
 * Sets OwnTracks up when it is opened on a phone that has it (OwnTracks booklet, remoteconfig): HTTP
 * mode, reporting while moving.
 */
export function ownTracksLink({ address, secret }: PhoneSetup): string {
  const configuration = {
    _type: 'configuration',
    mode: 3,
    url: address,
    auth: true,
    usePassword: true,
    username: phoneName,
    password: secret,
    // Move mode: every few seconds on the way, as trips need it.
    monitoring: 2,
    moveModeLocatorInterval: 15,
    locatorInterval: 15,
    locatorDisplacement: 30,
  }
  // ASCII throughout: an address, a secret and numbers.
  return `owntracks:///config?inline=${encodeURIComponent(btoa(JSON.stringify(configuration)))}`
}

/** The same for Overland (its README, “Configuration by Custom URL”). */
export function overlandLink({ address, secret }: PhoneSetup): string {
  const parts = new URLSearchParams({ url: address, token: secret, device_id: phoneName })
  return `overland://setup?${parts}`
}

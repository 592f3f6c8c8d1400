import { isWebAddress } from '@selfdata/pod'

/**
 * A link, or the text of a QR code, that opens a request in a person's app. The request is named
 * after `#`, so that no server on the way learns of it.
 */
export function requestLink(app: string, request: string): string {
  const url = new URL(app)
  url.hash = new URLSearchParams({ request }).toString()
  return url.href
}

/** The request that a link names, if it names one that may be fetched. */
export function requestOfLink(link: string): string | undefined {
  const request = new URLSearchParams(URL.parse(link)?.hash.slice(1)).get('request')
  return request !== null && isWebAddress(request) ? request : undefined
}

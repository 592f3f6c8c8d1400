/**
 * Whether a server takes N3 Patches, from the headers of an earlier answer; `undefined` where they
 * do not say (not sent, or hidden by a browser). Source: Solid Protocol, `Accept-Patch`; RFC 5789.
 */
export function takesPatches(headers: Headers): boolean | undefined {
  const formats = listed(headers.get('accept-patch'))
  if (formats) return formats.includes('text/n3')
  const methods = listed(headers.get('allow'))
  return methods && !methods.includes('patch') ? false : undefined
}

/** The entries of a comma-separated header, in lower case. */
export function listed(value: string | null): string[] | undefined {
  return value?.split(',').map((entry) => entry.split(';')[0]?.trim().toLowerCase() ?? '')
}

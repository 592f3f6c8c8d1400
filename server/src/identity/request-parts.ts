/** What a request is made of; its body can be sent more than once. */
export interface RequestParts {
  url: string
  method: string
  headers: Headers
  redirect: RequestRedirect
  signal?: AbortSignal
  body?: string | ArrayBuffer
}

/**
 * Takes apart what `fetch` is given. What is said in plain words is taken as it is: each `Request`
 * on the way costs as much as signing it.
 */
export async function requestParts(
  input: RequestInfo | URL,
  init: RequestInit = {},
): Promise<RequestParts> {
  const { body = null } = init
  if (!(input instanceof Request) && (body === null || typeof body === 'string'))
    return {
      url: new URL(input).href,
      method: (init.method ?? 'GET').toUpperCase(),
      headers: new Headers(init.headers),
      redirect: init.redirect ?? 'follow',
      ...(init.signal && { signal: init.signal }),
      ...(body !== null && { body }),
    }
  const request = new Request(input, init)
  const { url, method, headers, redirect, signal } = request
  const bytes = request.body ? await request.arrayBuffer() : undefined
  return { url, method, headers, redirect, signal, ...(bytes && { body: bytes }) }
}

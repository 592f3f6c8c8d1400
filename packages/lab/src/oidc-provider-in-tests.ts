import { createRequire } from 'node:module'

/**
 * Lets a Community Solid Server 7 issue tokens where `NODE_ENV` is `test`.
 *
 * There it takes its test runner for Jest and loads `oidc-provider` through `jest.requireActual`;
 * under any other runner every OpenID request answers 500.
 *
 * Source: `dist/identity/IdentityUtil.js` of the server.
 */
export function provideOidcInTests(): void {
  if (process.env.NODE_ENV !== 'test' || 'jest' in globalThis) return
  const require = createRequire(import.meta.url)
  const serverRequire = createRequire(require.resolve('@solid/community-server/package.json'))
  Object.assign(globalThis, { jest: { requireActual: serverRequire } })
}

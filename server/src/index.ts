export { serviceSession } from './identity/service-session.ts'
export type { ServiceSession, SessionOptions } from './identity/service-session.ts'
export type { ServiceCredentials } from './identity/request-token.ts'
export { SignInError } from './identity/errors.ts'

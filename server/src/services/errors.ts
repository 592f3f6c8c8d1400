/** No service of that name is declared. */
export class ServiceUnknownError extends Error {
  override readonly name = 'ServiceUnknownError'

  constructor() {
    super('Looking a service up failed: none of that name is declared')
  }
}

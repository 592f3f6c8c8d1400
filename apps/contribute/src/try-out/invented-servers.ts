/** Addresses that lead nowhere: an invented city and an invented intermediary. */
export const inventedServers = ['https://ville.invalid/', 'https://communs.invalid/'] as const

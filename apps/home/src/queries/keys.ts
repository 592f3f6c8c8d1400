/** Keys of everything this app fetches: what changes together is found together. */
export const keys = {
  gaps: (storage: string) => ['gaps', storage],
  contents: (storage: string) => ['contents', storage],
  access: (container: string) => ['access', container],
  services: (cityServer: string) => ['services', cityServer],
  links: (cityServer: string, webId: string) => ['links', cityServer, webId],
  agent: (webId: string) => ['agent', webId],
} as const

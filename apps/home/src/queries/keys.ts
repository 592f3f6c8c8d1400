/** Keys of everything this app fetches: what changes together is found together. */
export const keys = {
  gaps: (storage: string) => ['gaps', storage],
  contents: (storage: string) => ['contents', storage],
  access: (container: string) => ['access', container],
  accessAt: (url: string) => ['access', 'at', url],
  grants: (storage: string) => ['grants', storage],
  requests: (storage: string) => ['requests', storage],
  journal: (storage: string) => ['journal', storage],
  request: (url: string) => ['request', url],
  sample: (targets: readonly string[]) => ['sample', ...targets],
  services: (cityServer: string) => ['services', cityServer],
  links: (cityServer: string, webId: string) => ['links', cityServer, webId],
  agents: (webIds: readonly string[]) => ['agents', ...webIds],
} as const

/** Keys of everything this app fetches: what changes together is found together. */
export const keys = {
  register: (servers: readonly string[]) => ['register', ...servers],
  campaign: (campaign: string) => ['campaign', campaign],
  comments: (campaign: string) => ['comments', campaign],
  release: (campaign: string) => ['release', campaign],
  /** The person's own part in a campaign. */
  own: (campaign: string, storage: string) => ['own', campaign, storage],
  mine: (storage: string) => ['mine', storage],
  places: (storage: string) => ['places', storage],
  /** What a calculation may look at. */
  input: (campaign: string, storage: string) => ['input', campaign, storage],
  ballot: (poll: string) => ['ballot', poll],
} as const

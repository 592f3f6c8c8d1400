/** Numbers under which services of the city know people, by service and person; nobody's. */
export const contracts = {
  electricity: { nadia: 'LP-10442', sacha: 'LP-20664' },
  water: { nadia: 'ET-7715', sacha: 'ET-7803' },
  gas: { nadia: 'GR-3091' },
  social: { andre: 'MS-58210', sacha: 'MS-60127' },
} as const

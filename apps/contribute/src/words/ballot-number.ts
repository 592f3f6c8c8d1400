// The number of a ballot as people see and type it, and as an address carries it: behind `#`, which
// browsers send to no server.

/** In groups of four, to be read out and copied. */
export function shownNumber(serial: string): string {
  return serial.match(/.{1,4}/gu)?.join(' ') ?? ''
}

/** The number in what somebody typed or pasted: with or without spaces, or the whole address. */
export function typedNumber(text: string): string {
  return text.slice(text.lastIndexOf('#') + 1).replaceAll(/\s/gu, '')
}

/** Where this ballot can be looked for, on any device. */
export function addressOfBallot(page: string, serial: string): string {
  return `${page}#${serial}`
}

/**
 * Settings of a process whose clock is off by so many seconds, also in the `Date` of its answers; at
 * SIGUSR2 it jumps back by as many as told.
 */
export function wrongClock(seconds: number, { jump = 0 } = {}): { NODE_OPTIONS: string } {
  const code = `import { ServerResponse } from 'node:http'
let off = ${seconds * 1000}
const True = Date
process.on('SIGUSR2', () => { off -= ${jump * 1000} })
globalThis.Date = class extends True {
  constructor(...given) { if (given.length > 0) super(...given); else super(True.now() + off) }
  static now() { return True.now() + off }
}
const { writeHead } = ServerResponse.prototype
ServerResponse.prototype.writeHead = function (...given) {
  this.setHeader('date', new Date().toUTCString())
  return writeHead.apply(this, given)
}`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` }
}

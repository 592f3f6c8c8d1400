import type { KeptBallot } from './ballot.ts'

/** A ballot that is signed and not cast, as a file: for another day, or another device. */
export function writeBallot(poll: string, { blinded, secret, blindSignature }: KeptBallot): string {
  return `${JSON.stringify({ poll, blinded, secret, blindSignature }, undefined, 2)}\n`
}

/** The ballot of such a file; nothing where it is none, or one of another vote. */
export function readBallot(text: string, poll: string): KeptBallot | undefined {
  const file = fieldsOf(text)
  const secret = fieldsOf(file['secret'])
  const [blinded, blindSignature] = [textOf(file['blinded']), textOf(file['blindSignature'])]
  const [serial, message] = [textOf(secret['serial']), textOf(secret['message'])]
  const inverse = textOf(secret['inverse'])
  if (file['poll'] !== poll || !blinded || !blindSignature) return undefined
  if (!serial || !message || !inverse) return undefined
  return { blinded, blindSignature, secret: { serial, message, inverse } }
}

/** The fields of an object, or of one in JSON; none of anything else. */
function fieldsOf(value: unknown): Record<string, unknown> {
  try {
    const read: unknown = typeof value === 'string' ? JSON.parse(value) : value
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    return {}
  }
}

/** Base64url as ballots have it, and no more than a key is long. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]{1,1000}$/u.test(value) ? value : undefined
}

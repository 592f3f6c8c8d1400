import type { Prio3SumVec } from '@divviup/prio3'
import { Buffer } from 'buffer'
import type { Role } from './role.ts'

// The library writes shares but does not read them. Usages and binders: VDAF draft 08, section 7.2.
const usage = { measurement: 1, proof: 2 } as const

/** Bytes that are not what they must be: refused, never guessed at. */
export class ShareError extends Error {
  override name = 'ShareError'
}

/** The half of one operator, as it is used. */
export type InputShare = Parameters<Prio3SumVec['prepareInit']>[5]

/** Reads the half of one operator. @throws {ShareError} */
export async function readShare(
  scheme: Prio3SumVec,
  role: Role,
  bytes: Uint8Array,
): Promise<InputShare> {
  return role === 'leader' ? leaderShare(scheme, bytes) : helperShare(scheme, bytes)
}

function leaderShare({ flp, xof, proofs }: Prio3SumVec, bytes: Uint8Array): InputShare {
  const size = flp.field.encodedSize
  const measurement = flp.measurementLen * size
  const proof = flp.proofLen * proofs * size
  if (bytes.length !== measurement + proof + xof.seedSize) {
    throw new ShareError(`Reading a share failed: ${bytes.length} bytes`)
  }
  const part = (from: number, to: number) => Buffer.from(bytes.subarray(from, to))
  const wireMeasurementShare = part(0, measurement)
  const wireProofShare = part(measurement, measurement + proof)
  return {
    wireMeasurementShare,
    wireProofShare,
    measurementShare: readElements(wireMeasurementShare, flp.field),
    proofsShare: readElements(wireProofShare, flp.field),
    blind: part(measurement + proof, bytes.length),
  }
}

async function helperShare(scheme: Prio3SumVec, bytes: Uint8Array): Promise<InputShare> {
  const { flp, xof, proofs } = scheme
  if (bytes.length !== xof.seedSize * 3) {
    throw new ShareError(`Reading a share failed: ${bytes.length} bytes`)
  }
  const [wireMeasurementShare, wireProofShare, blind] = [0, 1, 2].map((index) =>
    Buffer.from(bytes.subarray(index * xof.seedSize, (index + 1) * xof.seedSize)),
  ) as [Buffer, Buffer, Buffer]
  const expand = (seed: Buffer, use: number, binder: number[], length: number) =>
    xof.expandIntoVec(flp.field, seed, scheme.domainSeparationTag(use), Buffer.from(binder), length)
  return {
    wireMeasurementShare,
    wireProofShare,
    blind,
    measurementShare: await expand(
      wireMeasurementShare,
      usage.measurement,
      [1],
      flp.measurementLen,
    ),
    proofsShare: await expand(wireProofShare, usage.proof, [proofs, 1], flp.proofLen * proofs),
  }
}

/** The random parts that both operators hold. @throws {ShareError} */
export function readPublicShare({ xof }: Prio3SumVec, bytes: Uint8Array) {
  if (bytes.length !== xof.seedSize * 2) {
    throw new ShareError(`Reading a public share failed: ${bytes.length} bytes`)
  }
  // A new object each time: preparing writes into it.
  return {
    jointRandParts: [0, 1].map((index) =>
      Buffer.from(bytes.subarray(index * xof.seedSize, (index + 1) * xof.seedSize)),
    ),
  }
}

interface PrimeField {
  encodedSize: number
  modulus: bigint
}

/** Whole numbers of a field, little-endian. @throws {ShareError} for one that the field does not have */
export function readElements(bytes: Uint8Array, { encodedSize, modulus }: PrimeField): bigint[] {
  if (bytes.length % encodedSize !== 0) {
    throw new ShareError(`Reading numbers failed: ${bytes.length} bytes`)
  }
  return Array.from({ length: bytes.length / encodedSize }, (_, index) => {
    const element = bytes.subarray(index * encodedSize, (index + 1) * encodedSize)
    const value = element.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
    if (value >= modulus) throw new ShareError('Reading numbers failed: one is too large')
    return value
  })
}

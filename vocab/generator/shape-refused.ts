/** A shape says something that the generated checks would not know how to check. */
export class ShapeRefused extends Error {
  override readonly name = 'ShapeRefused'
  readonly shape: string
  readonly construct: string

  constructor(shape: string, construct: string) {
    super(`Reading the shape <${shape}> failed: ${construct} is not among the SHACL we speak`)
    this.shape = shape
    this.construct = construct
  }
}

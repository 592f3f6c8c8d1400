/** The part of shacl-engine 1.1 that the tests use; it comes without types. */
declare module 'shacl-engine' {
  import type { Store } from 'n3'

  interface ValidationResult {
    shape: { ptr: { term: { value: string } } }
  }

  export class Validator {
    constructor(shapes: Store, options: { factory: unknown })
    validate(data: { dataset: Store }): Promise<{ conforms: boolean; results: ValidationResult[] }>
  }
}

import type { DeliveryDependencies } from '../deliveries/delivery-dependencies.ts'

/** What recorders need from outside. */
export type RecorderDependencies = Pick<
  DeliveryDependencies,
  | 'db'
  | 'services'
  | 'sessions'
  | 'fetch'
  | 'keys'
  | 'metrics'
  | 'publicUrl'
  | 'log'
  | 'now'
  | 'paceOf'
>

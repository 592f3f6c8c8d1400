// In a file of its own, so that the first page does not wait for it.
export { hearStorage } from '@selfdata/pod'

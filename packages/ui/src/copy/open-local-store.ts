// In a file of its own, so that it is loaded only where somebody keeps a copy.
export { eraseLocalStore, openLocalStore } from '@selfdata/pod'

export { shipped } from './elsewhere'
export * from './facts'
export { packs } from './packs'

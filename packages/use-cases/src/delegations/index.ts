export { handOver, remindHolder, takeBackHanded } from './hand-over'
export { acceptHandedLink, readHandedLink } from './open-link'
export { readHanded, type Handed, type HandedPage } from './read-handed'
export { remindDelegation, tellHolder } from './tell-holder'

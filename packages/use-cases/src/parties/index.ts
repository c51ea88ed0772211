export { readSubProcessorList, type ListFormat, type ReadList } from './read-list'
export { registrableDomain } from './registrable-domain'

export type { DocumentBlock, DocumentLine, DocumentText } from './documents.types'
export { writePdf } from './write-pdf'

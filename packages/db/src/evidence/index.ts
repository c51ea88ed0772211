export * as evidenceRepository from './evidence-repository'
export * as shareRepository from './share-repository'
export type { Attachment, EvidenceRow, EvidenceWords, NewEvidence } from './evidence-repository'
export type { ShareToOpen } from './share-repository'

import type { Member } from '../../src/access'
import { recordLawProof } from '../../src/index'
import { recordProofSchema } from '../../src/law/proofs.schema'
import { callAt, daysAgo, isoDay, type Stage } from './stage'

/** The bank's administrator recorded, for the bank alone, that a law which ships as not in force is. */
export async function playLaw(stage: Stage, administrator: Member): Promise<void> {
  const proof = {
    instrumentId: 'sg-hia',
    inForceOn: isoDay(daysAgo(stage, 20)),
    sourceUrl: 'https://sso.agc.gov.sg/',
    note: 'Demonstration: the commencement notification was read in the gazette by the legal department.',
  }
  await recordLawProof(callAt(stage, administrator, daysAgo(stage, 12)), recordProofSchema.parse(proof))
}

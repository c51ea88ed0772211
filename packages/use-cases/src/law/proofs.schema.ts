import { z } from 'zod'

const text = (longest: number) => z.string().trim().max(longest, 'Enter at most {maximum, number} characters.')

export const proofsOfSchema = z.object({ instrumentId: z.string().max(80) })

export const recordProofSchema = z.object({
  instrumentId: z.string().max(80),
  inForceOn: z.iso.date('Enter the day from which it is in force.'),
  sourceUrl: text(2000).regex(
    /^https?:\/\/[^\s/]+\.[^\s]+$/,
    'Enter the whole address of the official source, with https://.',
  ),
  note: text(4000).min(1, 'Say what proves it: gazette, number, what you read.'),
  /** A copy of the proof. */
  file: z
    .object({ fileName: z.string().max(1000), bytes: z.instanceof(Uint8Array) })
    .nullable()
    .default(null),
})
export type RecordProofInput = z.output<typeof recordProofSchema>

export const proofSchema = z.object({ proofId: z.uuid() })

export const revokeProofSchema = z.object({
  proofId: z.uuid(),
  reason: text(2000).min(1, 'Say why it no longer holds.'),
})
export type RevokeProofInput = z.output<typeof revokeProofSchema>

import { z } from 'zod'

export const messageKinds = ['clarification', 'doesNotFit', 'moreTime', 'declined', 'documentPack'] as const
export const unfitReasons = ['notOurService', 'wrongCompany', 'ownPack', 'moreTime', 'notRightPerson'] as const

export const postMessageInput = z
  .object({
    assessmentId: z.uuid(),
    kind: z.enum(messageKinds),
    body: z.string().trim().min(1, 'Write something first.').max(4000, 'Use at most {maximum, number} characters.'),
    /** The question it is about. */
    questionId: z.string().min(1).max(200).nullable().optional(),
    /** By when the answers would come. */
    proposedOn: z.iso.date('Enter a date, such as 2026-12-31.').nullable().optional(),
    reason: z.enum(unfitReasons).nullable().optional(),
    /** Of a clarification: the writer waits for no word. */
    noReply: z.boolean().optional(),
  })
  .refine(({ kind, proposedOn }) => kind !== 'moreTime' || (proposedOn !== null && proposedOn !== undefined), {
    path: ['proposedOn'],
    message: 'Say by when you can answer.',
  })
export type PostMessageInput = z.output<typeof postMessageInput>

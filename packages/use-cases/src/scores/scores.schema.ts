import { z } from 'zod'

export const exportScoreInputInput = z.object({ assessmentId: z.uuid(), which: z.enum(['current', 'decided']) })

export const exportScoreBundleInput = z.object({ assessmentId: z.uuid(), which: z.enum(['submitted', 'decided']) })

/** As a bundle names its signer's key; anything else is the key of nobody. */
export const readSigningKeyInput = z.object({ publicKey: z.string().max(200) })

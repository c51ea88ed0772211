import { z } from 'zod'
import { dateText, longDate, open, template, type Template } from './template'

const proofEnds = z.object({
  fromName: z.string(),
  toName: z.string(),
  validUntil: dateText,
  ended: z.boolean(),
  path: z.string(),
})

/** Mails about proofs of flow-down, by the name in the ledger. */
export const aboutProofs = {
  proofEnds: template(proofEnds, ({ fromName: from, toName: to, validUntil, ended, path }, mail) => {
    const { toName: name, publicUrl, locale, say } = mail
    const values = { from, to, date: longDate(validUntil, locale) }
    const words = ended
      ? say('Proof of {to}’s duties towards {from} has expired', values)
      : say('Proof of {to}’s duties towards {from} ends on {date}', values)
    return {
      subject: words,
      heading: words,
      paragraphs: [
        ended
          ? say(
              '{name}, it counted until {date}. Until somebody confirms it anew, the chain counts it as not proven.',
              {
                ...values,
                name,
              },
            )
          : say('{name}, ask in time whether it still holds. Then confirm it, or record what is different now.', {
              name,
            }),
      ],
      button: { text: say('Open the link'), href: open(publicUrl, path) },
      footer: say('You get this because you look after this proof in Rantai.'),
    }
  }),
} satisfies Readonly<Record<string, Template>>

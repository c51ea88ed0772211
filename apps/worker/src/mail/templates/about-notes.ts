import { z } from 'zod'
import { aboutQuestion, open, template, type Template } from './template'

const noteLeft = z.object({
  byName: z.string(),
  otherName: z.string(),
  title: z.string(),
  question: z.string(),
  path: z.string(),
})

/** Mails to colleagues about what one of them noted, by the name in the ledger; the words of the note stay in the portal. */
export const aboutNotes = {
  noteLeft: template(
    noteLeft,
    ({ byName: by, otherName: other, title, question, path }, { toName: name, publicUrl, say }) => ({
      subject: say('{by} left you a note about {title}', { by, title }),
      heading: say('A note for you about {title}', { title }),
      paragraphs: [
        say('{name}, {by} noted something on a question and wants you to read it. {other} doesn’t see notes.', {
          name,
          by,
          other,
        }),
        ...aboutQuestion(say, question),
      ],
      button: { text: say('Read the note'), href: open(publicUrl, path) },
      footer: say('You get this because {by} chose you when leaving the note in Rantai.', { by }),
    }),
  ),
} satisfies Readonly<Record<string, Template>>

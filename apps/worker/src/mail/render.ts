import { render, toPlainText } from '@react-email/render'
import type { RenderMail } from '@rantai/use-cases'
import { createElement } from 'react'
import { LetterMail } from './templates/letter'
import { templates } from './templates/letters'
import { speakerOf } from './words/say'

/** @throws Error for an unknown template, ZodError when its data is malformed */
export const renderMail: RenderMail = async ({ template, locale, toName, data, link, publicUrl }) => {
  const write = templates[template]
  if (!write) throw new Error(`No mail template is called ${template}.`)
  const { language, say, saidByMachine } = speakerOf(locale)
  const letter = write(data, { toName, link, publicUrl, locale, say })
  const openAddress = say('Or open this address:')
  const notes = saidByMachine()
    ? [say('This mail was translated by machine. Where the two differ, the English text counts.')]
    : []
  const html = await render(createElement(LetterMail, { letter, language, openAddress, notes }))
  const replyTo = typeof data['requesterEmail'] === 'string' ? data['requesterEmail'] : undefined
  // A title may hold a line break; a subject is one line.
  return { subject: letter.subject.replaceAll(/\s+/gu, ' '), html, text: toPlainText(html), replyTo }
}

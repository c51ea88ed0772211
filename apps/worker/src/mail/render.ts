import { render, toPlainText } from '@react-email/render'
import type { RenderMail } from '@rantai/use-cases'
import { createElement } from 'react'
import { LetterMail } from './templates/letter'
import { templates } from './templates/letters'

/** @throws Error for an unknown template, ZodError when its data is malformed */
export const renderMail: RenderMail = async ({ template, locale, toName, data, link, publicUrl }) => {
  const write = templates[template]
  if (!write) throw new Error(`No mail template is called ${template}.`)
  const letter = write(data, { toName, link, publicUrl, locale })
  const html = await render(createElement(LetterMail, { letter, locale }))
  const replyTo = typeof data['requesterEmail'] === 'string' ? data['requesterEmail'] : undefined
  return { subject: letter.subject, html, text: toPlainText(html), replyTo }
}

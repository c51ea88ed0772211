import type { LinkPage } from '@rantai/use-cases'
import { countWords } from '../answering/words'

type Link = Pick<LinkPage, 'standing' | 'customerName' | 'title' | 'questionCount' | 'answeredCount' | 'returnedCount'>
type Words = { readonly heading: string; readonly next: string; readonly button: string }

/** What a link's page says first: what there is to do, and the button that leads there. */
export function wordsOf({ standing, customerName, title, questionCount, answeredCount, returnedCount }: Link): Words {
  switch (standing) {
    case 'open':
      return {
        heading: `${customerName} asks ${countWords(questionCount, 'question', 'questions')} about “${title}”`,
        next: '',
        button: answeredCount > 0 ? 'Go on answering' : 'Start answering',
      }
    case 'returned':
      return {
        heading: `${countWords(returnedCount, 'answer', 'answers')} about “${title}” came back from ${customerName}`,
        next: `Look at ${returnedCount === 1 ? 'it' : 'them'}, change what is asked for, and send again. Everything else stays as you sent it.`,
        button: returnedCount === 1 ? 'Look at the answer' : `Look at the ${returnedCount} answers`,
      }
    case 'takenBack':
      return {
        heading: `Your answers about “${title}” can be changed and sent again`,
        next: `What you sent before stays on record at ${customerName}, until you send again in its place.`,
        button: 'Go on answering',
      }
    case 'told':
      return {
        heading: `${customerName} has your message about “${title}”`,
        next: 'They have not replied yet. You get a mail when they do, and can go on answering at any time.',
        button: 'See what you sent',
      }
    case 'sent':
      return {
        heading: `Your answers about “${title}” were sent to ${customerName}`,
        next: 'There is nothing to do now. If something is unclear to them, you get a mail.',
        button: 'See what you sent',
      }
    case 'decided':
      return {
        heading: `${customerName} decided about “${title}”`,
        next: 'Nothing can be changed any more. What you sent, the receipt and what they wrote to you are inside.',
        button: 'See what you sent',
      }
  }
}

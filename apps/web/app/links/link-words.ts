import type { Say } from '@rantai/ui/words'
import type { LinkPage } from '@rantai/use-cases'

type Link = Pick<LinkPage, 'standing' | 'customerName' | 'title' | 'questionCount' | 'answeredCount' | 'returnedCount'>
type Words = { readonly heading: string; readonly next: string; readonly button: string }

/** What a link's page says first: what there is to do, and the button that leads there. */
export function wordsOf(say: Say, link: Link): Words {
  const { standing, customerName, title, questionCount, answeredCount, returnedCount: count } = link
  switch (standing) {
    case 'open':
      return {
        heading: say('{customerName} asks {count, plural, one {# question} other {# questions}} about “{title}”', {
          customerName,
          count: questionCount,
          title,
        }),
        next: '',
        button: answeredCount > 0 ? say('Go on answering') : say('Start answering'),
      }
    case 'returned':
      return {
        heading: say(
          '{count, plural, one {# answer} other {# answers}} about “{title}” came back from {customerName}',
          {
            count,
            title,
            customerName,
          },
        ),
        next: say(
          'Look at {count, plural, one {it} other {them}}, change what is asked for, and send again. Everything else stays as you sent it.',
          { count },
        ),
        button: say('{count, plural, one {Look at the answer} other {Look at the # answers}}', { count }),
      }
    case 'takenBack':
      return {
        heading: say('Your answers about “{title}” can be changed and sent again', { title }),
        next: say('What you sent before stays on record at {customerName}, until you send again in its place.', {
          customerName,
        }),
        button: say('Go on answering'),
      }
    case 'told':
      return {
        heading: say('{customerName} has your message about “{title}”', { customerName, title }),
        next: say('They have not replied yet. You get a mail when they do, and can go on answering at any time.'),
        button: say('See what you sent'),
      }
    case 'sent':
      return {
        heading: say('Your answers about “{title}” were sent to {customerName}', { title, customerName }),
        next: say('There is nothing to do now. If something is unclear to them, you get a mail.'),
        button: say('See what you sent'),
      }
    case 'decided':
      return {
        heading: say('{customerName} decided about “{title}”', { customerName, title }),
        next: say('Nothing can be changed any more. What you sent, the receipt and what they wrote to you are inside.'),
        button: say('See what you sent'),
      }
  }
}

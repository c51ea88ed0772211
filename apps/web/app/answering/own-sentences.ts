import { english, type Say } from '@rantai/ui/words'
import { unfitReasons } from './unfit-reasons'

/** What the product itself writes into conversations: outcomes of decisions, and acts that need no words of a person. */
const sentences: readonly string[] = english([
  'The review of your answers is finished: approved. Thank you.',
  'The review of your answers is finished: approved with conditions.',
  'The review of your answers is finished: not approved.',
  'This question no longer needs a change.',
  'The due date has moved.',
])

/** A message as its reader reads it: the product's own first line in the reader's language, people's words as they are. */
export function messageWords(say: Say, body: string): string {
  const [first = '', ...rest] = body.split('\n')
  return [lineWords(say, first), ...rest].join('\n')
}

function lineWords(say: Say, line: string): string {
  const reason = unfitReasons.find(({ label }) => line === `${label}.`)
  if (!reason) return sentences.includes(line) ? say(line) : line
  const said = say(reason.label)
  return said === reason.label ? line : said
}

import { english, type Say } from '@rantai/ui/words'

const numberedParts: Readonly<Record<string, string>> = english({
  questions: 'Question {number}',
  components: 'Component {number}',
  levels: 'Level {number}',
  knockOuts: 'Knock-out {number}',
  clocks: 'Clock {number}',
  caps: 'Cap {number}',
  choices: 'Choice {number}',
  bands: 'Band {number}',
  sources: 'Source {number}',
})

/** A place of the format as a person counts: `questions[0].caps[1].reason.en` is "Question 1, Cap 2, reason". */
export function placeWords(say: Say, place: string): string {
  const parts = place
    .replace(/\.en$/, '')
    .split('.')
    .filter((part, i, all) => part !== 'answer' || i === all.length - 1)
  return parts.map((part) => partWord(say, part)).join(', ')
}

function partWord(say: Say, part: string): string {
  const [, name = part, index] = /^(\w+)\[(\d+)\]$/.exec(part) ?? []
  if (index !== undefined) {
    const number = Number(index) + 1
    const words = numberedParts[name]
    return words === undefined ? `${name} ${number}` : say(words, { number })
  }
  switch (name) {
    case 'questions':
      return say('Questions')
    case 'components':
      return say('Components')
    case 'levels':
      return say('Levels')
    case 'knockOuts':
      return say('Knock-outs')
    case 'clocks':
      return say('Clocks')
    case 'caps':
      return say('Caps')
    case 'choices':
      return say('Choices')
    case 'bands':
      return say('Bands')
    case 'text':
      return say('text')
    case 'when':
      return say('condition')
    case 'appliesWhen':
      return say('asked when')
    case 'coveredBy':
      return say('covered by')
    case 'id':
      return say('name')
    case 'reason':
      return say('reason')
    case 'title':
      return say('title')
    case 'weight':
      return say('weight')
    case 'answer':
      return say('answer')
    case 'plain':
      return say('plain words')
    case 'why':
      return say('why it is asked')
    case 'component':
      return say('component')
    case 'score':
      return say('worth')
    case 'type':
      return say('type of answer')
    case 'version':
      return say('version')
    case 'label':
      return say('label')
    case 'source':
    case 'sources':
      return say('source')
    case 'facts':
      return say('facts')
    default:
      return name
  }
}

import { english, type Say } from '@rantai/ui/words'

/** The levels 0 to 4 of a maturity question. */
export const scaleLevels = english([
  { title: 'Not in place', help: 'Nobody does this yet.' },
  { title: 'Foundational', help: 'Some people do it, each in their own way.' },
  { title: 'Defined', help: 'It is written down and people know it.' },
  { title: 'Managed', help: 'It runs, and there is proof.' },
  { title: 'Advanced', help: 'It is measured and gets better each year.' },
])

/** What the product itself offers as answers: the levels of a maturity question, yes and no, and "nothing". */
export const scaleWords = (say: Say) => ({
  levels: scaleLevels.map(({ title, help }) => ({ title: say(title), help: say(help) })),
  yes: say('Yes'),
  partly: say('Partly'),
  no: say('No'),
  none: say('None'),
  never: say('Never'),
})

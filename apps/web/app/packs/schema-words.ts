import { english, type Say } from '@rantai/ui/words'

/** What belongs at a place of a pack, by what the format calls it. */
const belongs: Readonly<Record<string, string>> = english({
  string: 'Write a text here.',
  number: 'Write a number here, such as 3 or 0.5.',
  int: 'Write a whole number here.',
  boolean: 'Write yes or no here; in JSON and YAML, true or false.',
  array: 'A list belongs here, one entry after the other.',
  object: 'Named fields belong here, as in the template; a text has one for each language, such as en.',
  record: 'Named fields belong here, as in the template; a text has one for each language, such as en.',
})

/** What the format's checks say of their own, and what a person is told instead: what is wrong, and what to do. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/^Too small: expected string to have >=1 characters$/, english('Write something here.')],
  [/^Too small: expected number to be >0$/, english('Write a number above 0.')],
  [/^Too small: expected number to be >=(?<least>\S+)$/, english('Write a number of at least {least}.')],
  [/^Too big: expected number to be <=(?<most>\S+)$/, english('Write a number of at most {most}.')],
  [/^Too small: expected array to have >=1 items$/, english('Add at least one.')],
  [/^unknown field "(?<field>.+)"$/, english('There is no field “{field}”. Check its spelling, or delete it.')],
  [
    /^expected a pack: an object with id, title and questions$/,
    english('This is no pack: it needs an id, a title and questions. Start from the template.'),
  ],
  [/^expected an object of facts by name$/, english('Write each fact under its name, as in the template.')],
  [/^expected a list$/, english('A list belongs here, one entry after the other.')],
  [/^is missing$/, english('It is missing. Write it.')],
  [
    /^not all of its answers could be read$/,
    english('Some of its choices or bands can’t be read. Correct those named below it.'),
  ],
  [/^its question was not taken$/, english('Its question wasn’t taken. Correct the question first.')],
  [/^“(?<text>.*)” is not a number$/s, english('“{text}” is not a number. Write figures only, such as 3 or 0.5.')],
  [/^“(?<text>.*)” is neither yes nor no$/s, english('“{text}” is neither yes nor no. Write one of the two.')],
  [
    /^is not JSON; write it as the template does, a text in double quotes$/,
    english('The cell can’t be read. Write it as the template does, with each text in double quotes.'),
  ],
  [
    /^the column (?<column>.+) has to be an object$/,
    english('The column {column} can’t be read. Leave it as it was exported, or empty it.'),
  ],
  [/^names no fact$/, english('The row names no fact. Write its name in the first column.')],
  [
    /^names no question$/,
    english('The row names no question. Write in the column Question the id of the one it belongs to.'),
  ],
  [
    /^no question is called "(?<question>.+)"$/,
    english('No question is called “{question}”. Write the id of one in the sheet Questions.'),
  ],
  [/^Invalid input$/, english('This doesn’t fit here. Compare it with the template.')],
]

/** `"a"|"b"` and `'a' | 'b'` as "a, b". */
const optionsIn = (text: string): string =>
  text
    .split(/\s*\|\s*/)
    .map((each) => each.replaceAll(/["']/g, ''))
    .join(', ')

/** What a check of the format says, in plain words; undefined where it isn't known here. */
export function schemaWords(say: Say, message: string): string | undefined {
  const found = plain.find(([pattern]) => pattern.test(message))
  if (found) return say(found[1], found[0].exec(message)?.groups ?? {})
  const options =
    /^Invalid option: expected one of (.+)$/.exec(message)?.[1] ??
    /^Invalid discriminator value\. Expected (.+)$/.exec(message)?.[1] ??
    /^Invalid input: expected (["'].+)$/.exec(message)?.[1]
  if (options !== undefined) return say('Choose one of {options}.', { options: optionsIn(options) })
  const [, expected, received] = /^Invalid input: expected (\w+), received (.+)$/.exec(message) ?? []
  if (expected === undefined) return undefined
  const what = say(belongs[expected] ?? 'This doesn’t fit here. Compare it with the template.')
  return received === 'undefined' ? say('It is missing. {what}', { what }) : what
}

import { english, type Say } from '@rantai/ui/words'
import { placeWords } from './place-words'
import { schemaWords } from './schema-words'

/** Every sentence of pack:check and of imports; what stands in braces is filled in. */
const sentences = english([
  'Given in two versions, {one} and {other}.',
  'Version {version} is given twice with different content.',
  'Exactly one pack must be of kind baseline; none is.',
  'Exactly one pack must be of kind baseline; {packs} are.',
  '"{question}" is also a question of {pack}.',
  'The best score of "{question}" is {score}, it must be 1.',
  '"{component}" is defined twice.',
  '"{component}" has weight {weight} here and {other} in {pack}.',
  'No question of "{component}" in this pack is scored.',
  'No pack defines the component "{component}".',
  'No pack that applies defines the component "{component}".',
  'Two levels are called "{level}".',
  'Unknown question "{question}": a level asks its own pack\'s questions.',
  'Unknown question "{question}".',
  'The covering question "{question}" is not scored.',
  'The covering question "{question}" is itself covered.',
  'Two caps are called "{cap}".',
  'Two different knock-outs are called "{knockOut}".',
  'Declared as {type} here and as {other} in {pack}.',
  'A cycle among applicability rules: {questions}.',
  'A condition over a value or a component is allowed in caps and knock-outs only.',
  'A level depends on facts alone.',
  "The condition of a level can't be bound by a clock.",
  "The condition of a clock can't be bound by a clock.",
  '"{question}" is covered by "{cover}", whose answer is of another type or has other choices: write it over "value".',
  'Contradicts itself: two values of the fact "{fact}" under one "all".',
  'Contradicts itself: two values of the answer "{question}" under one "all".',
  'Another pack is called "{pack}".',
  '"{question}" is answered by {type}, which has no numeric comparison.',
  '"{question}" is answered by {type}, which is no list.',
  '"{question}" can never be answered {value}.',
  'The fact "{fact}" is a {type}, which has no numeric comparison.',
  'The fact "{fact}" is a {type}, no list.',
  'The fact "{fact}" is never {value}.',
  'No pack declares the fact "{fact}": it is compared as the JSON value it is.',
  'Good work fires this: "atLeast" or "above" over a value or a component.',
  '"{question}" is not scored, so a comparison over its value is always false.',
  '"not" over "{question}" is true where it isn\'t asked: add \'{\'"answer": "{same}", "answered": true\'}\' to the same "all".',
  'The cap "{cap}" has no reason.',
  'The cap "{cap}" has no source.',
  'The choice "{choice}" has no text.',
  'The choice "{choice}" has no score and counts as 0.',
  'The knock-out "{knockOut}" has no reason.',
  'The knock-out "{knockOut}" has no source.',
  'In the sme variant "{question}" is kept and "{other}", which it depends on, is dropped.',
  'No pack at hand has the covering question "{question}".',
  'No pack at hand has the component "{component}".',
  'A condition over one thing has no comparison.',
  'A condition over one thing has {count} comparisons, exactly one is allowed.',
  'Two choices have one id.',
  '"upTo" bands must be in ascending order.',
  '"from" bands must be in descending order.',
  '"upToMonths" bands must be in ascending order.',
  'A multiplier below 1 would make the pack laxer.',
  'Expected a calendar date like 2026-11-21.',
  'Holds a character that is none. Delete it and type it again.',
  '"{id}" is in the file twice, first at {place}.',
  'A file holds one pack, in the first row.',
  'The fact "{fact}" is in the sheet twice.',
])

const patterns = sentences.map((text) => [patternOf(text), text] as const)

/** What a message of this English reads like, whatever fills it in. */
function patternOf(text: string): RegExp {
  const parts = text
    .replaceAll(/'([{}])'/g, (_, brace: string) => (brace === '{' ? '\u0001' : '\u0002'))
    .split(/\{(\w+)\}/)
  const escaped = parts.map((part, i) =>
    i % 2 === 1
      ? `(?<${part}>.+?)`
      : part
          .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
          .replaceAll('\u0001', String.raw`\{`)
          .replaceAll('\u0002', String.raw`\}`),
  )
  return new RegExp(`^${escaped.join('')}$`, 's')
}

/** A message of a schema, of pack:check or of an import as a sentence; one that nobody knows stays English. */
export function sentenceOf(say: Say, message: string): string {
  const plain = schemaWords(say, message)
  if (plain !== undefined) return plain
  const capital = message.charAt(0).toUpperCase() + message.slice(1)
  const sentence = /[.!?]$/.test(capital) ? capital : `${capital}.`
  const found = patterns.find(([pattern]) => pattern.test(sentence))
  if (!found) return sentence
  const [pattern, text] = found
  const { place, ...groups } = pattern.exec(sentence)?.groups ?? {}
  return say(text, place === undefined ? groups : { ...groups, place: filePlaceWords(say, place) })
}

/** Why a row or node of a file wasn't taken; a reason may name the part of the node that it is in. */
export function reasonWords(say: Say, reason: string): string {
  const [, part, rest] = /^([\w.[\]-]+): (.+)$/s.exec(reason) ?? []
  if (part === undefined || rest === undefined) return sentenceOf(say, reason)
  return `${placeWords(say, part)}: ${sentenceOf(say, rest)}`
}

/** Where something stands in a file that was imported, and the sheets and columns that nothing was read from. */
export function filePlaceWords(say: Say, place: string): string {
  const row = /^(?<sheet>.+), row (?<row>\d+)$/s.exec(place)?.groups
  if (row) return say('{sheet}, row {row}', row)
  const line = /^line (?<line>\d+), (?<path>.+)$/s.exec(place)?.groups
  if (line) return say('line {line}, {path}', { ...line, path: partWords(say, line['path'] ?? '') })
  const column = /^the column (?<column>.+) of (?<sheet>.+)$/s.exec(place)?.groups
  if (column) return say('the column {column} of {sheet}', column)
  const sheet = /^the sheet (?<sheet>.+)$/s.exec(place)?.groups
  if (sheet) return say('the sheet {sheet}', sheet)
  return place === 'Pack' ? say('Pack') : partWords(say, place)
}

/** A JSON path of a file as a person counts; `$` is the whole file. */
const partWords = (say: Say, path: string): string => {
  if (path === '$') return say('the whole file')
  return path.startsWith('$.') ? placeWords(say, path.slice(2)) : path
}

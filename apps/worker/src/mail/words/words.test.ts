import { readFileSync, readdirSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { renderMail } from '../render'
import { sampleMails } from '../sample-mails'
import { mailWords, speakerOf } from './say'

const mail = { toName: 'Maheswari', link: 'https://portal.example/i/t', publicUrl: 'https://portal.example' }

/** Every message that code of the mails says; code that says what isn't written there is refused. */
function messagesIn(file: URL): string[] {
  const source = ts.createSourceFile(file.pathname, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'say') {
      const [english] = node.arguments
      if (!english || !ts.isStringLiteralLike(english)) throw new Error(`Not a written message: ${node.getText()}`)
      found.push(english.text)
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

const folder = new URL('../templates/', import.meta.url)
const files = [new URL('../render.ts', import.meta.url), ...readdirSync(folder).map((name) => new URL(name, folder))]
const messages = [...new Set(files.flatMap(messagesIn))].toSorted()

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** The parser's number for what stands between values. */
const textBetween: Part['type'] = 0

/** The names of the values a message needs, sorted. */
function valuesOf(message: string, language: string): string {
  const names = new Set<string>()
  const visit = (part: Part): void => {
    if (part.type !== textBetween && 'value' in part) names.add(part.value)
    if ('options' in part) Object.values(part.options).forEach((option) => option.value.forEach(visit))
  }
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst().forEach(visit)
  return [...names].toSorted().join(' ')
}

/** The texts in a mail's data, which people wrote: they stay as they are. */
const written = (data: unknown): string[] =>
  typeof data === 'string' ? [data] : data && typeof data === 'object' ? Object.values(data).flatMap(written) : []

describe.each(Object.entries(mailWords))('the words of mails in %s', (language, words) => {
  const texts = { ...words.machine, ...words.reviewed }

  it('say every message there is, and nothing else', () => {
    expect(Object.keys(texts).toSorted()).toEqual(messages)
    expect(Object.keys(words.machine).filter((english) => english in words.reviewed)).toEqual([])
    expect(words.madeOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('take the values of the English, and no others', () => {
    const differing = Object.entries(texts).filter(
      ([english, text]) => valuesOf(english, 'en') !== valuesOf(text, language),
    )
    expect(differing).toEqual([])
  })

  it('leave no English in a mail, and say at its end who translated it', async () => {
    const note = 'This mail was translated by machine. Where the two differ, the English text counts.'
    for (const sample of sampleMails) {
      const { subject, text, html } = await renderMail({ ...mail, ...sample, locale: language })
      expect(html).toContain(` lang="${language}"`)
      expect(text.trimEnd().endsWith(texts[note] ?? note)).toBe(true)
      const ours = written(sample.data).reduce((rest, theirs) => rest.replaceAll(theirs, ''), `${subject}\n${text}`)
      expect(ours).not.toMatch(/\b(the|you|your|about|answers?|questions?|invitation|password|address)\b/)
    }
  })
})

it('says in English what no catalogue has, and reads no message in a name', () => {
  const { language, say, saidByMachine } = speakerOf('fil')
  expect(say('A message from {name}', { name: '{count, plural' })).toBe('A message from {count, plural')
  expect([language, saidByMachine()]).toEqual(['en', false])
  const thai = speakerOf('th')
  expect(thai.say('Nobody translated {what}', { what: 'this <b>' })).toBe('Nobody translated this <b>')
  expect(thai.saidByMachine()).toBe(false)
  expect(thai.say('Sign in')).toBe('เข้าสู่ระบบ')
  expect(thai.saidByMachine()).toBe(true)
})

import { speakerOf } from '../../packages/ui/src/words/say'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { sentenceOf } from '../../apps/web/app/packs/finding-words'
import { sourceFiles } from './source-files'

const checks =
  /\/(refusals|rule-checks|check-pack|comparison-warning|check-draft|draft-faults|account-for|read-sheets|cells)\.ts$/
/** Separators, parts of other texts, kinds of cells; and texts whose parts are words, known by their wholes. */
const silent =
  /^(\W+|X are|none is|(fact|answer) "X"|text by language|yes or no|not known|X X|exactly one pack .*|the condition of .*|contradicts itself: .*)$/

/** Every text with a space in it; what is filled in reads X. */
function textsIn(name: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('X'))
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true))
  return found.filter((text) => text.includes(' ') && !silent.test(text))
}

describe('what the checks of packs say', () => {
  it('is known to the pages that say it, whatever fills it in', () => {
    const { say } = speakerOf('en', undefined)
    const texts = sourceFiles(['packages/questionnaires/src'], ['.ts'])
      .filter(({ name }) => checks.test(name))
      .flatMap(({ name, text }) => textsIn(name, text))
    expect(texts.length).toBeGreaterThan(50)
    const unknown = texts.filter((text) => {
      let isKnown = false
      sentenceOf((english, values) => {
        isKnown = true
        return say(english, values)
      }, text)
      return !isKnown
    })
    expect(unknown).toEqual([])
  })
})

import ts from 'typescript'
import type { SourceFile } from './source-files'
import { partsOf } from './screen-catalogues'
import type { Found } from './screen-words'

/** Messages that are said without a value or tag that they name: the page that says them would break. */
export function unfilledTexts(files: readonly SourceFile[]): Found[] {
  return files.flatMap((file) => {
    const found: Found[] = []
    const source = ts.createSourceFile(file.name, file.text, ts.ScriptTarget.Latest, true, kindOf(file.name))
    const see = (node: ts.Node): void => {
      for (const { message, given } of messagesAt(node)) {
        const lacking = given && namesIn(message.text).filter((name) => !given.has(name))
        if (lacking === undefined || lacking.length === 0) continue
        const line = source.getLineAndCharacterOfPosition(message.getStart()).line + 1
        found.push({ text: `${message.text} lacks ${lacking.join(', ')}`, place: `${file.name}:${line}` })
      }
      node.forEachChild(see)
    }
    see(source)
    return found
  })
}

const kindOf = (name: string): ts.ScriptKind | undefined => (name.endsWith('x') ? ts.ScriptKind.TSX : undefined)

/** Names of values and tags; a text that is no message is found elsewhere. */
function namesIn(message: string): string[] {
  const parts = partsOf(message, 'en')
  return typeof parts === 'string' ? [] : parts.map((part) => part.slice(1, -1))
}

type Said = {
  readonly message: ts.StringLiteralLike
  /** What is handed over; undefined where it is made elsewhere. */
  readonly given: ReadonlySet<string> | undefined
}

function messagesAt(node: ts.Node): Said[] {
  if (ts.isCallExpression(node) && /(^|\.)(say|wording)$/.test(node.expression.getText())) {
    const [first, values] = node.arguments
    return first ? literalsOf(first).map((message) => ({ message, given: keysOf(values) })) : []
  }
  if (ts.isJsxSelfClosingElement(node) && node.tagName.getText() === 'Sentence') {
    const attribute = (name: string) =>
      node.attributes.properties.find((each) => ts.isJsxAttribute(each) && each.name.getText() === name)
    const inside = (name: string) => {
      const found = attribute(name)
      const given = found && ts.isJsxAttribute(found) ? found.initializer : undefined
      return given && ts.isJsxExpression(given) ? given.expression : given
    }
    const text = inside('text')
    const [values, tags] = [keysOf(inside('values')), keysOf(inside('tags'))]
    const given = values && tags && new Set([...values, ...tags])
    return text ? literalsOf(text).map((message) => ({ message, given })) : []
  }
  return []
}

function literalsOf(node: ts.Node): ts.StringLiteralLike[] {
  if (ts.isStringLiteralLike(node)) return [node]
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)]
  return []
}

/** The keys of an object that is written here; undefined where they can't be read. */
function keysOf(node: ts.Node | undefined): Set<string> | undefined {
  if (node === undefined) return new Set()
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const keys = new Set<string>()
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property) || !property.name) return undefined
    keys.add(property.name.getText())
  }
  return keys
}

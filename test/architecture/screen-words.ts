import ts from 'typescript'
import { sourceFiles, type SourceFile } from './source-files'

/** Where a text stands, as `file:line`. */
export type Found = { readonly text: string; readonly place: string }

export type ScreenText = Found & {
  /** Whether answering needs it: such words are loaded first, and by phones alone. */
  readonly area: 'vendor' | 'customer'
}

const rooms = [
  'answering',
  'evidence-library',
  'forms',
  'links',
  'locale',
  'notes',
  'sessions',
  'shell',
  'identity',
  'passing',
  'delegations',
  'findings',
  'spreadsheets',
  'brought',
  'receipts',
]
const pages =
  /\/routes\/(answer|link|handover|part\.|left|limit|sign-|claim|join|reset|verify|not-found|requests|home|evidence-library)/

/** Why a vendor is asked what it is asked. */
const drawnForVendors = /\/compose\/propose-packs\.ts$|\/assessments\/compose-for\.ts$/

const isVendors = (name: string): boolean =>
  drawnForVendors.test(name) ||
  name.startsWith('packages/ui/') ||
  rooms.some((room) => name.startsWith(`apps/web/app/${room}/`)) ||
  pages.test(name)

/** What has no words of screens: packs (their texts have languages of their own), mails, records and written files. */
const withoutScreens = new RegExp(
  [
    String.raw`questionnaires/src/(content(?!/facts/dictionary)|translations|upkeep|law|bundle|chain|input|completeness|scoring)/`,
    // A document for lawyers, in the language of contracts, whoever reads the screens.
    String.raw`use-cases/src/contracts/annex/`,
    // Drafts for authorities are English, and rules are named as the law's content names them.
    String.raw`questionnaires/src/incidents/(draft-notice|sector-duties)\.ts$`,
    // A CAIQ is English, and so is what is written of one.
    String.raw`use-cases/src/brought/caiq-texts\.ts$`,
    // What these say is said by the pages of packs, and held against them by a test of its own.
    String.raw`questionnaires/src/(compose/(refusals|rule-checks|compose)|lint|exchange|draft|model)\b`,
    String.raw`use-cases/src/(notifications|audit|jobs|documents)/`,
    // What is signed, and what stands in mails and in the printed matrix of permissions.
    String.raw`/(receipt-content|signing-key|role-text|permissions|known-device|link-mail)\.ts$`,
    String.raw`(sheet|import)-columns|write-(sheets|workbook|answer-sheet)|workbook-styles|three-letter-codes|pack-schema`,
  ].join('|'),
)

/** The code that draws screens, and what makes sentences for them below. What only developers see stays English. */
export const screenFiles = (): SourceFile[] =>
  sourceFiles(
    ['apps/web/app', 'packages/ui/src', 'packages/use-cases/src', 'packages/questionnaires/src'],
    ['.ts', '.tsx'],
  ).filter(
    ({ name }) =>
      !withoutScreens.test(name) &&
      !/\.test\.tsx?$|\/gallery\/|\/gallery\.tsx$|\/dev-mail|\/development\/|\/api\/serve\.ts|\/locale\/(words\/|languages)|entry\.server/.test(
        name,
      ),
  )

/** Below the screens, whose refusals the server says: no phone loads their words. */
const isBelow = ({ name }: Pick<SourceFile, 'name'>): boolean => /^packages\/(use-cases|questionnaires)\//.test(name)

/** Whatever a schema of an input says, it says to people. */
const isSchema = ({ name }: Pick<SourceFile, 'name'>): boolean => isBelow({ name }) && name.endsWith('.schema.ts')

/** Every English text that screens say, each once, the vendor's first; and calls of `say` with what no catalogue can have. */
export function saidTexts(files: readonly SourceFile[]): { texts: ScreenText[]; composed: Found[] } {
  const texts = new Map<string, ScreenText>()
  const composed: Found[] = []
  for (const file of files) {
    const area = isVendors(file.name) ? 'vendor' : 'customer'
    visitAll(sourceOf(file), (node) => {
      for (const part of partsIn(node, file)) {
        const found = { text: textOf(part), place: placeOf(part, file) }
        if (found.text === '') continue
        if (ts.isTemplateExpression(part)) composed.push(found)
        else if (area === 'vendor' || !texts.has(found.text)) texts.set(found.text, { ...found, area })
      }
    })
  }
  return { texts: [...texts.values()], composed }
}

/** Words in code that draws screens which reach nobody's language: neither said, nor marked as English of a table. */
export function unsaidTexts(files: readonly SourceFile[]): Found[] {
  return files.flatMap((file) => {
    if (isSchema(file)) return []
    const found: Found[] = []
    const visit = (node: ts.Node): void => {
      if (isSilent(node) || (isBelow(file) && isRefusal(node))) return
      const text = wordsOf(node)
      if (text !== undefined && isForPeople(text)) found.push({ text, place: placeOf(node, file) })
      node.forEachChild(visit)
    }
    visit(sourceOf(file))
    return found
  })
}

const sourceOf = ({ name, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, name.endsWith('x') ? ts.ScriptKind.TSX : undefined)

function visitAll(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  node.forEachChild((child) => visitAll(child, see))
}

const placeOf = (node: ts.Node, { name }: SourceFile): string =>
  `${name}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`

type Part = ts.StringLiteralLike | ts.TemplateExpression

const textOf = (part: Part): string => (ts.isTemplateExpression(part) ? part.getText() : part.text)

/** The texts that this node hands to `say`, `Sentence`, `wording` or `english`, or gives as the message of an issue. */
function spokenIn(node: ts.Node): Part[] {
  if (ts.isCallExpression(node)) {
    const name = calledName(node)
    const [first] = node.arguments
    if (first && (name === 'say' || name === 'sayRich' || name === 'wording')) return branchesOf(first)
    if (first && name === 'english') return literalsIn(first)
  }
  if (isIssueMessage(node)) return branchesOf(node.initializer).filter((part) => /^`?[A-Z]/.test(textOf(part)))
  if (ts.isJsxAttribute(node) && node.name.getText() === 'text' && isSentence(node) && node.initializer) {
    const { initializer } = node
    if (ts.isStringLiteral(initializer)) return [initializer]
    if (ts.isJsxExpression(initializer) && initializer.expression) return branchesOf(initializer.expression)
  }
  return []
}

/** What a file gives people to read at this node. */
function partsIn(node: ts.Node, file: SourceFile): Part[] {
  if (isSchema(file))
    return ts.isSourceFile(node) ? node.statements.flatMap(literalsIn).filter((part) => isForPeople(textOf(part))) : []
  return isBelow(file) && isRefusal(node) ? [node] : spokenIn(node)
}

/** A whole sentence below the screens: what is wrong with a field, and what to do. */
const isRefusal = (node: ts.Node): node is Part =>
  (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) &&
  /^[`A-Z].* .*\.`?$/s.test(textOf(node)) &&
  (ts.isPropertyAssignment(node.parent) ||
    ts.isCallExpression(node.parent) ||
    (ts.isNewExpression(node.parent) && !node.parent.expression.getText().endsWith('Error')) ||
    ts.isConditionalExpression(node.parent))

const calledName = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()

/** `{ path: […], message: '…' }`: one thing wrong with an input. */
const isIssueMessage = (node: ts.Node): node is ts.PropertyAssignment =>
  ts.isPropertyAssignment(node) &&
  node.name.getText() === 'message' &&
  ts.isObjectLiteralExpression(node.parent) &&
  node.parent.properties.some(
    (each) =>
      each.name?.getText() === 'path' && !(ts.isPropertyAssignment(each) && ts.isStringLiteral(each.initializer)),
  )

const isSentence = (attribute: ts.JsxAttribute): boolean => attribute.parent.parent.tagName.getText() === 'Sentence'

/** The texts that an expression may come to; what is looked up elsewhere is marked there. */
function branchesOf(expression: ts.Expression): Part[] {
  if (ts.isStringLiteralLike(expression) || ts.isTemplateExpression(expression)) return [expression]
  if (ts.isParenthesizedExpression(expression)) return branchesOf(expression.expression)
  if (ts.isConditionalExpression(expression))
    return [...branchesOf(expression.whenTrue), ...branchesOf(expression.whenFalse)]
  if (ts.isBinaryExpression(expression)) return [...branchesOf(expression.left), ...branchesOf(expression.right)]
  return []
}

/** A code before its words: `['onFile', 'Needed, and on file']`. */
function isCodeOfPair(node: Part): boolean {
  const { parent } = node
  if (!ts.isArrayLiteralExpression(parent) || parent.elements[0] !== node) return false
  const words = parent.elements[1]
  return (
    words !== undefined && ts.isStringLiteralLike(words) && /^[A-Z]/.test(words.text) && /^[a-z]/.test(textOf(node))
  )
}

function literalsIn(node: ts.Node): Part[] {
  const found: Part[] = []
  visitAll(node, (each) => {
    const { parent } = each
    const isKey = ts.isElementAccessExpression(parent) || (ts.isPropertyAssignment(parent) && parent.name === each)
    if (!(ts.isStringLiteralLike(each) || ts.isTemplateExpression(each)) || isKey) return
    const isCode = ts.isPropertyAssignment(parent) && silentProperties.test(parent.name.getText())
    // Keys are called as the board has them.
    if (ts.isArrayLiteralExpression(parent) && parent.parent.getText().startsWith('keys:')) return
    if (isCodeOfPair(each)) return
    // One small word is a word in a table of words.
    if (isForPeople(textOf(each)) || (!isCode && /^[a-z]{2,}$/.test(textOf(each)))) found.push(each)
  })
  return found
}

/** What holds codes in a table of words. */
const silentProperties =
  /^(value|id|href|kind|icon|tone|look|group|name|type|reason|path|intent|letter|state|lang|keys|sector|view)$/
const silentCalls =
  /^(say|sayRich|wording|english|describe|it|test|expect|require|URL|RegExp|Error|get|set|has|append|startsWith|endsWith|includes|split|replace|replaceAll|join|info|warn|error|querySelector|querySelectorAll|addEventListener|createContext|getAttribute)$/
const silentAttributes =
  /^(className|id|name|href|to|action|method|type|value|key|rel|d|viewBox|autoComplete|pattern|accept|encType|style|target|htmlFor|kind|as|preserveAspectRatio|strokeDasharray|inputMode|content|http-equiv|media|sizes|points|transform|keyHint|role|form|list)$/

/** What holds no words for people, or words that reach the reader's language. */
function isSilent(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true
  if (isIssueMessage(node)) return true
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const name = ts.isCallExpression(node) ? calledName(node) : node.expression.getText()
    return silentCalls.test(name) || name.endsWith('Error')
  }
  return (
    ts.isJsxAttribute(node) &&
    (silentAttributes.test(node.name.getText()) || (node.name.getText() === 'text' && isSentence(node)))
  )
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text.trim()
  if (ts.isStringLiteralLike(node)) {
    const isKey =
      (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
      // A text that has its own languages.
      (ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === 'en') ||
      ts.isElementAccessExpression(node.parent) ||
      ts.isLiteralTypeNode(node.parent)
    return isKey ? undefined : node.text
  }
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…').trim()
  return undefined
}

/** The product, keys of the board, selectors, headers, the classes of a link of the chain. */
const isNobodys =
  /^(Rantai|Enter|Esc|Escape|Ctrl|Shift)$|^(a, button|attachment;|private, no-|sandbox;|text\/)|; Path=\/;|^lk [a-z]+$/

/** Two words with a space between them, or one that begins a sentence. Class names, paths and codes are neither. */
const isForPeople = (text: string): boolean =>
  !isNobodys.test(text) &&
  (!/^[a-z0-9-]+(:[a-z0-9-]+)?( [a-z0-9-]+)*$/.test(text)
    ? /[A-Za-z]+[,.:;’]? [A-Za-z]|[A-Za-z]{3,}\.$|^[A-Z][a-z]+(?:-[a-z]+)*$|^[a-z]{3,} ?$|… [a-z]{2,}| [a-z]{2,}…/.test(
        text,
      )
    : text.includes(' ') && !/-|\d/.test(text))

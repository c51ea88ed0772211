import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Cell } from './list-columns'
import { tidy } from './list-columns'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document
type Element = DefaultTreeAdapterTypes.Element

/** An item of a list: what it begins with where that is a link or set off, and the rest. */
export type Item = { readonly lead: Cell | undefined; readonly text: string }

/** What a page is made of, in its order. `before` is the running text right above. */
export type Block =
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly before: string }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly before: string }

const SKIPPED = new Set(['script', 'style', 'nav', 'header', 'footer', 'template', 'noscript', 'svg', 'head'])
const TEXT = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'summary'])
const LEADS = new Set(['a', 'strong', 'b', 'em', 'code'])
/** Deeper than any page that people write; deeper ones are cut. */
const MOST_DEPTH = 200

/** Tables and lists of a page, read as browsers read it. */
export function readBlocks(html: string): Block[] {
  const blocks: Block[] = []
  let before = ''
  const visit = (node: Node, depth: number): void => {
    if (depth > MOST_DEPTH || SKIPPED.has(node.nodeName)) return
    if (TEXT.has(node.nodeName)) before = textOf(node)
    else if (node.nodeName === 'table') blocks.push({ kind: 'table', rows: rowsOf(node), before })
    else if (node.nodeName === 'ul' || node.nodeName === 'ol') {
      const items = childrenOf(node)
        .filter(isElement)
        .map(itemOf)
        .filter(({ text, lead }) => text !== '' || lead)
      blocks.push({ kind: 'list', items, before })
    } else for (const child of childrenOf(node)) visit(child, depth + 1)
  }
  visit(parse(html), 0)
  return blocks
}

const isElement = (node: Node): node is Element => 'tagName' in node
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])

function textOf(node: Node, depth = 0): string {
  if (depth > MOST_DEPTH || SKIPPED.has(node.nodeName)) return ''
  if (node.nodeName === '#text' && 'value' in node) return node.value
  const inside = childrenOf(node)
    .map((child) => textOf(child, depth + 1))
    .join('')
  return node.nodeName === 'br' || node.nodeName === 'li' || node.nodeName === 'p' ? `${inside}\n` : inside
}

function addressOf(node: Node, depth = 0): string | undefined {
  if (depth > MOST_DEPTH) return undefined
  const href =
    isElement(node) && node.tagName === 'a' ? node.attrs.find(({ name }) => name === 'href')?.value : undefined
  if (href !== undefined && /^(https?:)?\/\//iu.test(href)) return href
  for (const child of childrenOf(node)) {
    const found = addressOf(child, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

const cellOf = (node: Node): Cell => ({ text: textOf(node).trim(), address: addressOf(node) })

/** A cell that spans rows stands in each of them, as it is seen; so does one that spans columns. */
function rowsOf(table: Node): Cell[][] {
  const rows: Cell[][] = []
  const spanning: { cell: Cell; left: number }[] = []
  const visit = (node: Node): void => {
    if (node.nodeName !== 'tr') return childrenOf(node).forEach(visit)
    const row: Cell[] = []
    const fill = (): void => {
      for (let open = spanning[row.length]; open && open.left > 0; open = spanning[row.length]) {
        open.left -= 1
        row.push(open.cell)
      }
    }
    for (const each of childrenOf(node).filter(isElement)) {
      if (each.tagName !== 'td' && each.tagName !== 'th') continue
      fill()
      for (let columns = spanOf(each, 'colspan'); columns > 0; columns -= 1) {
        spanning[row.length] = { cell: cellOf(each), left: spanOf(each, 'rowspan') - 1 }
        row.push(cellOf(each))
      }
    }
    fill()
    rows.push(row)
  }
  visit(table)
  return rows
}

const MOST_SPAN = 500
const spanOf = ({ attrs }: Element, name: string): number => {
  const span = Number(attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_SPAN) : 1
}

function itemOf(item: Element): Item {
  const parts = firstsOf(item)
  const [first, ...rest] = parts
  if (first && isElement(first) && LEADS.has(first.tagName) && tidy(textOf(first)) !== '') {
    return { lead: cellOf(first), text: tidy(rest.map((node) => textOf(node)).join('')) }
  }
  return { lead: undefined, text: tidy(textOf(item)) }
}

/** What an item holds, a paragraph around all of it aside. */
function firstsOf(item: Element): Node[] {
  const parts = childrenOf(item).filter((node) => isElement(node) || tidy(textOf(node)) !== '')
  const [only] = parts
  return only && isElement(only) && only.tagName === 'p' ? [...childrenOf(only), ...parts.slice(1)] : parts
}

import type { z } from 'zod'
import { at, isRecord, type Problem } from '../input/problem'
import { problemsOf } from '../lint/parse-pack'
import { clock, component, factDeclaration, knockOut, level, pack, type PackInput } from '../model/pack'
import { cap, question } from '../model/question'
import { fullSource } from '../model/shape'

export const nodeKinds = [
  'field',
  'source',
  'fact',
  'component',
  'question',
  'choice',
  'band',
  'cap',
  'level',
  'knockOut',
  'clock',
] as const
export type NodeKind = (typeof nodeKinds)[number]

/** One node of a file and what became of it: taken where there is no reason against it. `path` is its JSON path. */
export type NodeAccount = {
  readonly path: string
  readonly kind: NodeKind
  readonly id: string | null
  readonly reasons: readonly Problem[]
}

/** What a file gives: a pack of the nodes that were taken, and an account of every node, in the order of the format. */
export type AccountedPack = { readonly pack: PackInput; readonly nodes: readonly NodeAccount[] }

/** Faults that reading found before there was JSON (a cell that is no number), by the path of their node. */
export type FaultsByNode = ReadonlyMap<string, readonly Problem[]>

const lists = {
  sources: { kind: 'source', schema: fullSource },
  components: { kind: 'component', schema: component },
  levels: { kind: 'level', schema: level },
  knockOuts: { kind: 'knockOut', schema: knockOut },
  clocks: { kind: 'clock', schema: clock },
} as const
const required = { id: '', version: '', title: { en: '' }, label: 'organisationPolicy' } as const
const asOne: ReadonlySet<string> = new Set(['facts', 'questions', ...Object.keys(lists)])

/**
 * Takes from a value in the pack format all that can be read, node by node, so that a bad question doesn't hold back a
 * good one. Nothing is dropped in silence: each node is in the account, with the reasons where it was refused. What is
 * taken stays as it was written; an own pack is of kind `organisation`, whatever the file says.
 */
export function accountForPack(value: unknown, faults: FaultsByNode = new Map()): AccountedPack {
  const account = new Account(faults)
  if (!isRecord(value)) {
    account.refuse({ path: '$', kind: 'field', id: null }, 'expected a pack: an object with id, title and questions')
    return { pack: { ...required, kind: 'organisation', questions: [] }, nodes: account.nodes }
  }
  const head = headOf(value, account)
  const taken: Record<string, unknown> = { ...required, ...head, kind: 'organisation' }
  const declared = factsOf(value, account)
  if (declared) taken['facts'] = declared
  for (const [field, { kind, schema }] of Object.entries(lists)) {
    const members = listOf(value, field, account)
    if (!members) continue
    taken[field] = distinct(members, field).flatMap(({ member, path, repeated }) => {
      const node = { path, kind, id: idOf(member) }
      return account.take(node, [...repeated, ...issuesOf(schema, member, path)]) ? [member] : []
    })
  }
  taken['questions'] = distinct(listOf(value, 'questions', account) ?? [], 'questions').flatMap((each) =>
    questionOf(each, account),
  )
  return { pack: taken as PackInput, nodes: account.nodes }
}

type Node = Omit<NodeAccount, 'reasons'>

class Account {
  readonly nodes: NodeAccount[] = []
  constructor(private readonly faults: FaultsByNode) {}

  /** Writes a node down; true where nothing speaks against it. A fault of the reading stands for what it led to. */
  take(node: Node, problems: readonly Problem[]): boolean {
    const found = this.faults.get(node.path) ?? []
    const reasons = [...found, ...problems.filter(({ path }) => !found.some((fault) => fault.path === path))]
    this.nodes.push({ ...node, reasons })
    return reasons.length === 0
  }

  refuse(node: Node, message: string): void {
    this.take(node, [{ path: node.path, message }])
  }
}

const issuesOf = (schema: z.ZodType, value: unknown, path: string): Problem[] => {
  const result = schema.safeParse(value)
  return result.success ? [] : problemsOf(result.error, path)
}

const idOf = (value: unknown): string | null =>
  isRecord(value) ? (nonEmpty(value['id']) ?? nonEmpty(value['title']) ?? null) : null
const nonEmpty = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The fields of the pack itself; of one that can't be read the default stands, if there is one. */
function headOf(value: Record<string, unknown>, account: Account): Record<string, unknown> {
  const shape: Readonly<Record<string, z.ZodType>> = pack.shape
  const taken: Record<string, unknown> = {}
  for (const [field, content] of Object.entries(value)) {
    if (asOne.has(field)) continue
    const path = at('$', field)
    const node = { path, kind: 'field', id: field } as const
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined
    if (!schema && !field.startsWith('x-')) account.refuse(node, `unknown field "${field}"`)
    else if (account.take(node, schema ? issuesOf(schema, content, path) : [])) taken[field] = content
  }
  for (const field of ['id', 'version', 'title', 'label'] as const) {
    if (!Object.hasOwn(value, field)) account.refuse({ path: at('$', field), kind: 'field', id: field }, 'is missing')
  }
  return taken
}

function factsOf(value: Record<string, unknown>, account: Account): Record<string, unknown> | undefined {
  if (!Object.hasOwn(value, 'facts')) return undefined
  const facts = value['facts']
  if (!isRecord(facts)) {
    account.refuse({ path: '$.facts', kind: 'field', id: 'facts' }, 'expected an object of facts by name')
    return undefined
  }
  const taken = Object.entries(facts).filter(([name, declaration]) => {
    const path = at('$.facts', name)
    return account.take({ path, kind: 'fact', id: name }, issuesOf(factDeclaration, declaration, path))
  })
  return Object.fromEntries(taken)
}

function listOf(value: Record<string, unknown>, field: string, account: Account): readonly unknown[] | undefined {
  if (!Object.hasOwn(value, field)) return undefined
  const list = value[field]
  if (Array.isArray(list)) return list
  account.refuse({ path: at('$', field), kind: 'field', id: field }, 'expected a list')
  return undefined
}

type Member = { readonly member: unknown; readonly path: string; readonly repeated: readonly Problem[] }

/** The members with their paths; one whose id an earlier member has is named as a repeat. Sources may repeat. */
function distinct(list: readonly unknown[], field: string): Member[] {
  const first = new Map<string, string>()
  return list.map((member, i) => {
    const path = at(at('$', field), i)
    const id = field !== 'sources' && isRecord(member) ? nonEmpty(member['id']) : undefined
    const earlier = id === undefined ? undefined : first.get(id)
    if (id !== undefined && earlier === undefined) first.set(id, path)
    const message = `"${id}" is in the file twice, first at ${earlier}`
    return { member, path, repeated: earlier === undefined ? [] : [{ path: at(path, 'id'), message }] }
  })
}

/** A question with its parts. A cap that can't be read is left out alone; without its choices or bands a question isn't taken. */
function questionOf({ member, path, repeated }: Member, account: Account): unknown[] {
  const given = isRecord(member) && Array.isArray(member['caps']) ? (member['caps'] as readonly unknown[]) : undefined
  const place = account.nodes.length
  const caps = given?.filter((each, i) => {
    const capPath = at(at(path, 'caps'), i)
    return account.take({ path: capPath, kind: 'cap', id: idOf(each) }, issuesOf(cap, each, capPath))
  })
  const whole = caps && isRecord(member) ? { ...member, caps } : member
  const problems = [...repeated, ...issuesOf(question, whole, path)]
  const parts = partsOf(member, path).filter((part) => !account.take(part, problemsBelow(problems, part.path)))
  const own = problems.filter(({ path: each }) => !parts.some((part) => isBelow(each, part.path)))
  const lost = parts.length > 0 ? [{ path: at(path, 'answer'), message: 'not all of its answers could be read' }] : []
  const node = { path, kind: 'question', id: idOf(member) } as const
  const taken = account.take(node, [...own, ...lost])
  // The question stands before its parts in the account.
  account.nodes.splice(place, 0, ...account.nodes.splice(-1))
  if (taken) return [whole]
  for (let i = place + 1; i < account.nodes.length; i++) {
    const part = account.nodes[i]
    if (part?.reasons.length === 0)
      account.nodes[i] = { ...part, reasons: [{ path: part.path, message: 'its question was not taken' }] }
  }
  return []
}

const isBelow = (path: string, above: string): boolean =>
  path === above || path.startsWith(`${above}.`) || path.startsWith(`${above}[`)
const problemsBelow = (problems: readonly Problem[], path: string): Problem[] =>
  problems.filter((each) => isBelow(each.path, path))

function partsOf(member: unknown, path: string): Node[] {
  const answer = isRecord(member) ? member['answer'] : undefined
  if (!isRecord(answer)) return []
  return (['choices', 'bands'] as const).flatMap((field) => {
    const list = answer[field]
    if (!Array.isArray(list)) return []
    return list.map((each, i): Node => ({
      path: at(at(at(path, 'answer'), field), i),
      kind: field === 'choices' ? 'choice' : 'band',
      id: field === 'choices' ? idOf(each) : null,
    }))
  })
}

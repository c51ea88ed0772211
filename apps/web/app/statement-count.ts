import { AsyncLocalStorage } from 'node:async_hooks'

type Count = { statements: number; transactions: number }

const counts = new AsyncLocalStorage<Count>()

/** Counts what a request sends to the database: own statements, and transactions (begin, scope and commit of each). */
export function countStatement({ own, text }: { readonly own: boolean; readonly text: string }): void {
  const count = counts.getStore()
  if (!count) return
  if (own) count.statements += 1
  else if (text === 'begin') count.transactions += 1
}

/** Runs `work` with a count of its own, which `read` gives at any time. */
export function countingStatements<Value>(work: (read: () => Readonly<Count>) => Value): Value {
  const count: Count = { statements: 0, transactions: 0 }
  return counts.run(count, () => work(() => count))
}

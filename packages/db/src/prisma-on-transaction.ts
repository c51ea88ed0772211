import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/prisma/client'

/** What a transaction of ours lends to Prisma. */
export type OpenTransaction = {
  /** False from the moment the transaction's work has returned. */
  open: boolean
  /** Sends one statement on the transaction's connection. */
  send(config: pg.QueryConfig | pg.QueryArrayConfig): Promise<pg.QueryResult>
}

/** Which transaction the running code belongs to; survives awaits and Prisma's own scheduling. */
export const currentTransaction = new AsyncLocalStorage<OpenTransaction>()

/**
 * A Prisma client that has no connections of its own: every statement goes to the transaction it is lent to at the moment.
 * No two transactions share one at a time, because Prisma joins look-ups of the same tick into one statement, and two
 * scopes must never meet in one. A statement that belongs to an earlier transaction (somebody forgot an `await`) is
 * refused, never sent in the scope of the next.
 */
export class PrismaOnTransaction {
  readonly client: PrismaClient
  private current: OpenTransaction | undefined

  constructor() {
    const send = (config: pg.QueryArrayConfig) => this.transaction().send(config)
    this.client = new PrismaClient({ adapter: new PrismaPg(new LentPool(() => this.transaction(), send)) })
  }

  lendTo(transaction: OpenTransaction): void {
    this.current = transaction
  }

  private transaction(): OpenTransaction {
    const asking = currentTransaction.getStore()
    if (!asking?.open || asking !== this.current) {
      throw new Error('A Prisma call ran outside its transaction: a promise was not awaited.')
    }
    return asking
  }
}

type Send = (config: pg.QueryArrayConfig) => Promise<pg.QueryResult>

/** The part of a pool that Prisma's adapter uses. It never connects. */
class LentPool extends pg.Pool {
  private readonly transaction: () => OpenTransaction
  private readonly sendStatement: Send
  private readonly queues = new WeakMap<OpenTransaction, Promise<void>>()

  constructor(transaction: () => OpenTransaction, send: Send) {
    super({ max: 1 })
    this.transaction = transaction
    this.sendStatement = send
    // The two methods of a pool that the adapter calls are overloaded beyond what can be overridden with types.
    Object.assign(this, {
      query: (config: pg.QueryArrayConfig) => this.sendStatement(config),
      connect: () => this.lend(),
    })
  }

  /**
   * Prisma opens a transaction of its own for nested writes; inside ours that is a savepoint. They take turns: two
   * savepoints side by side on one connection would end each other.
   */
  private async lend(): Promise<object> {
    const transaction = this.transaction()
    const before = this.queues.get(transaction) ?? Promise.resolve()
    let release = () => undefined as void
    this.queues.set(transaction, new Promise<void>((resolve) => (release = resolve)))
    await before
    const translate: Record<string, string> = {
      BEGIN: 'savepoint prisma',
      COMMIT: 'release savepoint prisma',
      ROLLBACK: 'rollback to savepoint prisma',
    }
    return {
      query: (config: pg.QueryArrayConfig) => {
        const text = translate[config.text]
        return this.sendStatement(text === undefined ? config : { ...config, text })
      },
      release,
      on: () => undefined,
      removeListener: () => undefined,
    }
  }
}

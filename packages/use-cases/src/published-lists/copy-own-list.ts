import { newId, ownListRepository, publishedListRepository } from '@rantai/db'
import { dateIn, publishedOf } from '@rantai/questionnaires'
import { authorize } from '../access'
import { enqueue } from '../jobs'
import type { WorkerCall } from '../notifications'
import { readList } from './own-list'

/** Gives every subscribed customer the list as it was published last, once. @returns how many got it */
export async function copyOwnList({ actor, deps }: WorkerCall): Promise<number> {
  const scope = authorize(actor, 'ownList.write')
  return deps.database.withScope(scope, async (tx) => {
    await ownListRepository.lockOwnList(tx)
    const { entries, timeZone, today } = await readList(tx, deps)
    const published = publishedOf(entries, today)
    if (!published) return 0
    const copy = { listedOn: dateIn(published.at, timeZone), entries: published.entries, at: published.at }
    const readers = await publishedListRepository.listReaders(tx)
    const waiting = readers.filter(({ subscribed, lastAt }) => subscribed && (lastAt === null || lastAt < published.at))
    for (const reader of waiting) {
      const listId = newId()
      await publishedListRepository.insertCopy(tx, reader, { ...copy, id: listId })
      await enqueue(tx, 'list.arrived', { listId }, { at: deps.now(), across: reader })
    }
    return waiting.length
  })
}

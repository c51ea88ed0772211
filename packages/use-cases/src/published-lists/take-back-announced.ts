import { ownListRepository, type Transaction } from '@rantai/db'
import type { Member } from '../access'
import type { Deps } from '../deps'
import { enqueue } from '../jobs'
import { goingOn, isFollowed, readList, takenBack } from './own-list'

/** A member withdrew an announcement: what the list says of it and hasn't come yet is taken back, too. */
export async function takeBackAnnounced(
  tx: Transaction,
  { actor, deps }: { readonly actor: Member; readonly deps: Deps },
  announcementId: string,
): Promise<void> {
  await ownListRepository.lockOwnList(tx)
  const { entries, today } = await readList(tx, deps)
  const at = deps.now()
  const changed = entries.flatMap((entry) => {
    if (entry.announcementId === announcementId && entry.startsOn > today && entry.endsOn === null)
      return takenBack(entries, entry, at)
    const { endAnnouncementId, endsOn } = entry
    if (endAnnouncementId !== announcementId || endsOn === null || endsOn <= today || isFollowed(entries, entry))
      return []
    return [goingOn(entry, at)]
  })
  if (changed.length === 0) return
  await ownListRepository.updateOwnSubProcessors(tx, changed, { by: actor.name, at })
  await enqueue(tx, 'list.copy', {}, { at })
}

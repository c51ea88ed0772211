import { noticeRepository, type PartyNoticeRow, type Transaction } from '@rantai/db'
import { addDays } from '@rantai/questionnaires'
import { postMail } from '../notifications/post-mail'

/** What every mail about a notice to a colleague says. */
export const mailOf = (notice: PartyNoticeRow) => ({
  vendorName: notice.vendorName,
  partyName: notice.partyName,
  change: notice.change,
  startsOn: notice.startsOn,
  lastDay: notice.lastDay,
  general: notice.general,
  // The window is over when its last day is, and so may be the time before the change.
  begun: notice.startsOn <= addDays(notice.lastDay, 1),
  path: `/notices/${notice.id}`,
})

/** Tells whoever looks after the vendor, each once for each kind of mail. */
export async function tellReaders(
  tx: Transaction,
  notice: Pick<PartyNoticeRow, 'id' | 'vendorId'>,
  mail: { readonly template: string; readonly data: Readonly<Record<string, unknown>>; readonly at: Date },
): Promise<void> {
  const { template, data, at } = mail
  for (const { name, email } of await noticeRepository.listNoticeReaders(tx, notice.vendorId))
    await postMail(
      tx,
      {
        ...{ dedupeKey: `${template}:${notice.id}:${email.toLowerCase()}`, toEmail: email, toName: name },
        ...{ template, data },
      },
      at,
    )
}

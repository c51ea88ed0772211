import { countTouched, insertAnnouncements, listAnnouncementReaders, type Transaction } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { WorkerCall } from '../notifications'
import { postMail } from '../notifications/post-mail'
import { contentEdition, type ShippedSubject } from './content-edition'

/**
 * Looks whom the versions that ship now touch in an organisation, and mails its administrators and data protection, once per
 * version however often it runs. Versions that touch none of its engagements are noted without a mail.
 */
export async function announceContent({ actor, deps }: WorkerCall): Promise<void> {
  const scope = authorize(actor, 'invitation.send')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const { edition, subjects } = contentEdition()
    const touched = await countTouched(tx, shippedOf(subjects))
    const counted = subjects.map((each) => ({ each, engagements: touched.get(each.id) ?? 0 }))
    const announced = counted.map(({ each: { kind, id, version }, engagements }) => {
      return { subject: `${kind} ${id}`, version, engagements }
    })
    const isNew = await insertAnnouncements(tx, { announced, at })
    await insertAnnouncements(tx, { announced: [{ subject: 'edition', version: edition, engagements: 0 }], at })
    const told = counted.filter(({ each, engagements }) => engagements > 0 && isNew.has(`${each.kind} ${each.id}`))
    if (told.length === 0) return
    const items = told.map(({ each: { kind, title, version, path }, engagements }) => {
      return { kind, title, version, path, engagements }
    })
    await mail(tx, { edition, items, at })
    const data = { edition, items }
    await record(tx, actor, { action: 'law.versionsTold', objectKind: 'content', objectId: edition, data }, at)
  })
}

function shippedOf(subjects: readonly ShippedSubject[]) {
  return {
    packs: Object.fromEntries(subjects.filter(({ kind }) => kind === 'pack').map(({ id, version }) => [id, version])),
    jurisdictions: subjects
      .filter(({ kind }) => kind === 'jurisdiction')
      .map(({ id, countries, version }) => ({ code: id, countries, since: version })),
  }
}

type Telling = { readonly edition: string; readonly items: readonly object[]; readonly at: Date }

async function mail(tx: Transaction, { edition, items, at }: Telling): Promise<void> {
  for (const { name, email } of await listAnnouncementReaders(tx))
    await postMail(
      tx,
      {
        dedupeKey: `content:${edition}:${email.toLowerCase()}`,
        toEmail: email,
        toName: name,
        template: 'contentChanged',
        data: { items },
      },
      at,
    )
}

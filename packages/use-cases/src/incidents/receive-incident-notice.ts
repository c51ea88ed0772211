import {
  findIncidentNotice,
  findNoticeForVendor,
  insertEntry,
  listIncidentReaders,
  lockIncident,
  type Transaction,
} from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { WorkerCall } from '../notifications'
import { postMail } from '../notifications/post-mail'

/** A vendor reported an incident: whoever looks after incidents is told, once. */
export async function receiveIncidentNotice({ actor, deps }: WorkerCall, noticeId: string): Promise<void> {
  const scope = authorize(actor, 'incident.write')
  await deps.database.withScope(scope, async (tx) => {
    const notice = await findIncidentNotice(tx, noticeId)
    if (!notice) return
    const { vendorName, title, awareAt, saidByName: by } = notice
    const at = deps.now()
    const data = { vendorName, title, awareAt: awareAt.toISOString(), text: notice.whatHappened, by }
    const isNew = await tell(tx, { noticeId, key: noticeId, template: 'incidentReported', data, at })
    if (!isNew) return
    const told = { vendor: vendorName, title, by }
    const it = { action: 'incident.noticeReceived', objectKind: 'incidentNotice', objectId: noticeId } as const
    await record(tx, actor, { ...it, data: told }, at)
  })
}

/** A vendor said more of it: it goes into the timeline of the incident that was made of it, and people are told once. */
export async function receiveNoticeEntry(
  { actor, deps }: WorkerCall,
  { noticeId, entryId }: { readonly noticeId: string; readonly entryId: string },
): Promise<void> {
  const scope = authorize(actor, 'incident.write')
  await deps.database.withScope(scope, async (tx) => {
    const notice = await findIncidentNotice(tx, noticeId)
    const said = notice?.entries.find(({ id, authorSide }) => id === entryId && authorSide === 'answering')
    if (!notice || !said) return
    const at = deps.now()
    const { vendorName, title, incidentId } = notice
    const data = { vendorName, title, text: said.body, by: said.authorName }
    const isNew = await tell(tx, { noticeId, key: entryId, template: 'incidentReportAdded', data, at })
    if (!isNew || incidentId === null || (await lockIncident(tx, incidentId))?.state !== 'open') return
    const authorName = `${said.authorName}, ${vendorName}`
    const entry = { id: entryId, incidentId, kind: 'vendorSaid', at: new Date(said.at), body: said.body } as const
    await insertEntry(tx, { ...entry, authorName, createdAt: at })
  })
}

type Telling = {
  readonly noticeId: string
  readonly key: string
  readonly template: string
  readonly data: Readonly<Record<string, unknown>>
  readonly at: Date
}

/** True where anybody was told who hadn't been. */
async function tell(tx: Transaction, { noticeId, key, template, data, at }: Telling): Promise<boolean> {
  let isNew = false
  for (const { name, email } of await listIncidentReaders(tx)) {
    const post = {
      ...{ dedupeKey: `${template}:${key}:${email.toLowerCase()}`, toEmail: email, toName: name, template },
      data: { ...data, path: `/incidents/notices/${noticeId}` },
    }
    if ((await postMail(tx, post, at)) !== undefined) isNew = true
  }
  return isNew
}

/** A customer read the report, or said something to it: the contact named in it is told, once. Runs on the vendor's side. */
export async function tellReporter(
  { actor, deps }: WorkerCall,
  { noticeId, entryId }: { readonly noticeId: string; readonly entryId: string },
): Promise<void> {
  const scope = authorize(actor, 'incidentReport.write')
  await deps.database.withScope(scope, async (tx) => {
    const found = await findNoticeForVendor(tx, noticeId, entryId)
    if (!found) return
    const { reportId, title, contactName, contactEmail, customerName, kind, body: text, authorName: by } = found
    const at = deps.now()
    const data = { customerName, title, kind, text, by, path: `/incident-reports/${reportId}` }
    const post = { dedupeKey: `incidentAnswered:${entryId}`, toEmail: contactEmail, toName: contactName }
    if ((await postMail(tx, { ...post, template: 'incidentReportAnswered', data }, at)) === undefined) return
    const told = { customer: customerName, title, kind, text, by }
    const it = { action: 'incident.customerSaid', objectKind: 'incidentReport', objectId: reportId } as const
    await record(tx, actor, { ...it, data: told }, at)
  })
}

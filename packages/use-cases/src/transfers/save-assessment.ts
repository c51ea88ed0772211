import { type DraftRow, transferDraftRepository } from '@rantai/db'
import { assessmentFields } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { memberOf, openDraft } from './assess-transfer'
import { standingTransfer } from './save-transfer'
import type { SaveTransferAssessmentInput } from './transfers.schema'

/** Saves closer together than this, by one person, are one change in the record. */
const TURN_MS = 10 * 60_000

/**
 * Saves fields of an open assessment, one or many: each is held against what stood in it when writing began, so that two people may
 * write at once, and only the same field, changed by both, is a conflict. Then nothing is saved.
 * @throws UseCaseError notFound, conflict, notAllowedNow where its assessor signed it
 */
export async function saveTransferAssessment(
  { actor, deps }: Call,
  input: SaveTransferAssessmentInput,
): Promise<{ version: number }> {
  const scope = authorize(actor, 'transfer.write')
  return deps.database.withScope(scope, async (tx) => {
    const [at, member] = [deps.now(), memberOf(actor)]
    const row = await standingTransfer(tx, input.id)
    const draft = await openDraft(tx, input.id)
    if (draft.assessedAt !== null) throw new UseCaseError('notAllowedNow', { state: 'assessed' })
    const { changed, collides } = changesOf(draft, input)
    if (collides) throw new UseCaseError('conflict', { current: draft.version })
    if (changed.size === 0) return { version: draft.version }
    const stands = standingIn(draft)
    const { decision = stands('decision'), ...content } = Object.fromEntries(changed)
    const by = { by: member.name, at: at.toISOString() }
    await transferDraftRepository.saveDraft(tx, {
      ...{ transferId: input.id, version: draft.version, at },
      content: { ...draft.content, ...content },
      decision: decision === '' ? null : (decision as DraftRow['decision']),
      authors: { ...draft.authors, ...Object.fromEntries([...changed.keys()].map((field) => [field, by])) },
    })
    // What somebody else wrote and this takes the place of is kept in the record.
    const replaced = [...changed.keys()].filter(
      (field) => stands(field) !== '' && (draft.authors[field]?.by ?? member.name) !== member.name,
    )
    if (replaced.length > 0 || !isSameTurn(draft, by)) {
      const about = { objectKind: 'transfer', objectId: input.id }
      const data = { number: row.number, assessment: draft.number, fields: [...changed.keys()] }
      const before = Object.fromEntries(replaced.map((field) => [field, stands(field)]))
      await record(
        tx,
        member,
        { action: 'transfer.assessmentSaved', ...about, data: replaced.length > 0 ? { ...data, before } : data },
        at,
      )
    }
    return { version: draft.version + 1 }
  })
}

const known = new Set<string>(Object.values(assessmentFields).flat())

/** Browsers post lines with another end than scripts read them. */
const clean = (text: string): string => text.replaceAll('\r\n', '\n').trim()

const standingIn =
  ({ content, decision }: DraftRow) =>
  (field: string): string =>
    field === 'decision' ? (decision ?? '') : clean(content[field] ?? '')

function changesOf(draft: DraftRow, { content, decision, was, version }: SaveTransferAssessmentInput) {
  const stands = standingIn(draft)
  const typed = [
    ...Object.entries(content).flatMap(([field, text]) => (known.has(field) ? [[field, clean(text)] as const] : [])),
    ...(decision === undefined ? [] : [['decision', decision ?? ''] as const]),
  ]
  const written = typed.filter(([field, text]) => was[field] === undefined || clean(was[field]) !== text)
  const changed = new Map(written.filter(([field, text]) => stands(field) !== text))
  const moved = (field: string): boolean => {
    const before = was[field]
    return before === undefined ? version !== draft.version : clean(before) !== stands(field)
  }
  return { changed, collides: [...changed.keys()].some(moved) }
}

const isSameTurn = ({ authors }: DraftRow, { by, at }: { readonly by: string; readonly at: string }): boolean =>
  Object.values(authors).some((last) => last.by === by && Date.parse(at) - Date.parse(last.at) < TURN_MS)

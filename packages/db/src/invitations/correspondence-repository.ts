import { turnOf } from '../assessments/turn'
import type { Transaction } from '../database'

export type Correspondence = {
  readonly mails: readonly {
    readonly id: string
    readonly toName: string
    readonly toEmail: string
    readonly template: string
    readonly state: string
    readonly at: string
    readonly failure: string | null
  }[]
  readonly messages: readonly {
    readonly id: string
    readonly questionId: string | null
    readonly authorSide: 'assessing' | 'answering'
    readonly authorName: string
    readonly kind: string
    readonly body: string
    readonly data: Readonly<Record<string, unknown>>
    readonly at: string
  }[]
  /** 'stopped': planned, and not sent while it isn't the vendor's turn. */
  readonly reminders: readonly {
    readonly slot: string
    readonly dueAt: string
    readonly state: 'planned' | 'stopped' | 'sent' | 'skipped'
  }[]
}

/** What was mailed, said and planned about an assessment, newest first. One statement; times as ISO text. */
export function readCorrespondence(tx: Transaction, assessmentId: string): Promise<Correspondence> {
  return tx.one<Correspondence>(
    `select coalesce((select json_agg(json_build_object('id', m.id, 'toName', m.to_name, 'toEmail', m.to_email, 'template', m.template, 'state', m.state,
          'at', coalesce(m.sent_at, m.created_at), 'failure', m.failure) order by m.created_at desc)
        from mail m where m.organisation_id = $1 and m.assessment_id = $2), '[]') as mails,
      coalesce((select json_agg(json_build_object('id', g.id, 'questionId', g.question_id, 'authorSide', g.author_side, 'authorName', g.author_name,
          'kind', g.kind, 'body', g.body, 'data', g.data, 'at', g.created_at) order by g.created_at desc)
        from message g where g.assessing_organisation_id = $1 and g.assessment_id = $2), '[]') as messages,
      coalesce((select json_agg(json_build_object('slot', r.slot, 'dueAt', r.due_at, 'state',
          case when r.state = 'planned' and coalesce(${turnOf('a')}, 'us') <> 'vendor' then 'stopped' else r.state end) order by r.due_at)
        from reminder r join assessment a on a.assessing_organisation_id = r.organisation_id and a.id = r.assessment_id where r.organisation_id = $1 and r.assessment_id = $2), '[]') as reminders`,
    [tx.scope.organisationId, assessmentId],
  )
}

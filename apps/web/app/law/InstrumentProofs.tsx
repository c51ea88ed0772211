import { Form } from '@remix-run/react'
import {
  Button,
  DateInput,
  FileInput,
  Notice,
  Section,
  Sentence,
  TextArea,
  TextInput,
  TextLink,
  Timeline,
  useSay,
} from '@rantai/ui'
import type { LawProof } from '@rantai/use-cases'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly proofs: readonly LawProof[]
  readonly may: { readonly record: boolean; readonly second: boolean }
  readonly answer: FormAnswer | undefined
}

/** What the organisation itself recorded of an instrument that ships as not in force; one proof stands at most. */
export function InstrumentProofs({ proofs, may, answer }: Props) {
  const say = useSay()
  const standing = proofs.find(({ revokedAt }) => revokedAt === null)
  const former = proofs.filter(({ revokedAt }) => revokedAt !== null)
  return (
    <Section
      title={say('Recorded by your organisation')}
      aside={say('Your own record, never part of a score')}
      id="proofs"
    >
      <div className="stack-6">
        {answer?.intent === 'revoke' || answer === undefined ? null : (
          <FormProblems answer={answer} title={say('Nothing was recorded yet')} />
        )}
        {standing ? (
          <Standing {...{ proof: standing, may, answer }} />
        ) : may.record ? (
          <RecordForm answer={answer?.intent === 'record' ? answer : undefined} />
        ) : (
          <p className="muted">
            {say('Nobody recorded a proof that it is in force. An administrator can, with the official source.')}
          </p>
        )}
        {former.length === 0 ? null : <Former proofs={former} />}
      </div>
    </Section>
  )
}

function Standing({ proof, may, answer }: Omit<Props, 'proofs'> & { readonly proof: LawProof }) {
  const say = useSay()
  const format = useFormat()
  const { recordedByName: name, secondByName } = proof
  return (
    <>
      <Notice
        kind="info"
        title={say('In force from {day}, recorded by {name} on {recorded}', {
          day: format.date(proof.inForceOn),
          name,
          recorded: format.date(proof.recordedAt),
        })}
      >
        <Words proof={proof} />
        <span className="sub2">
          {secondByName === null
            ? say('Nobody else looked at it yet.')
            : say('Looked at by {name} on {day} as well.', {
                name: secondByName,
                day: format.date(proof.secondAt ?? proof.recordedAt),
              })}
        </span>
      </Notice>
      {may.second && secondByName === null && !proof.isOwn ? (
        <Form method="post" action="#proofs">
          <input type="hidden" name="proofId" value={proof.id} />
          <Button type="submit" name="intent" value="second">
            {say('I read the source as well: it holds')}
          </Button>
        </Form>
      ) : null}
      {may.record ? <RevokeForm proof={proof} answer={answer?.intent === 'revoke' ? answer : undefined} /> : null}
    </>
  )
}

/** The note, the address, the copy. */
function Words({ proof }: { readonly proof: LawProof }) {
  return (
    <>
      <span className="block whitespace-pre-wrap">{proof.note}</span>
      <span className="block break-words">
        <TextLink href={proof.sourceUrl} target="_blank">
          {proof.sourceUrl}
        </TextLink>
      </span>
      {proof.fileName === null ? null : (
        <span className="block break-words">
          <Sentence
            text="Copy kept: {file}"
            values={{
              file: (
                <TextLink href={`/law/proofs/${proof.id}/file`} download>
                  {proof.fileName}
                </TextLink>
              ),
            }}
          />
        </span>
      )}
    </>
  )
}

function RevokeForm({ proof, answer }: { readonly proof: LawProof; readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  return (
    <details open={answer !== undefined}>
      <summary>{say('Take the record back')}</summary>
      <Form method="post" action="#proofs" className="stack max-w-2xl pt-4" noValidate>
        <FormProblems answer={answer} title={say('Nothing was changed')} />
        <input type="hidden" name="proofId" value={proof.id} />
        <TextArea
          {...fieldOf(answer, 'reason')}
          label={say('Why it no longer holds')}
          help={say('The record stays in the history with this reason.')}
          rows={3}
          required
        />
        <div className="row">
          <Button type="submit" name="intent" value="revoke">
            {say('Take it back')}
          </Button>
        </div>
      </Form>
    </details>
  )
}

function RecordForm({ answer }: { readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  const { locale } = useFormat()
  return (
    <details open={answer !== undefined}>
      <summary>{say('Record that it is in force')}</summary>
      <Form method="post" encType="multipart/form-data" action="#proofs" className="stack-6 max-w-2xl pt-4" noValidate>
        <p className="help small">
          {say(
            'For your organisation alone: what ships stays as it is until its own check, and no score changes. Your colleagues see your name and the day.',
          )}
        </p>
        <DateInput {...fieldOf(answer, 'inForceOn')} label={say('In force from')} locale={locale} required />
        <TextInput
          {...fieldOf(answer, 'sourceUrl')}
          type="url"
          label={say('Official source')}
          help={say('The address of the gazette or of the authority, with https://.')}
          required
        />
        <TextArea
          {...fieldOf(answer, 'note')}
          label={say('What proves it')}
          help={say('Gazette, number, day, and what you read there.')}
          required
        />
        <FileInput
          id="file"
          name="file"
          label={say('A copy of it')}
          help={say('Not needed. PDF, DOCX, XLSX, PNG, JPG, CSV or TXT, at most 50 MB.')}
          error={answer?.fields['file']}
          accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.csv,.txt"
        />
        <div className="row">
          <Button type="submit" kind="primary" name="intent" value="record">
            {say('Record it')}
          </Button>
        </div>
      </Form>
    </details>
  )
}

function Former({ proofs }: Pick<Props, 'proofs'>) {
  const say = useSay()
  const format = useFormat()
  return (
    <div className="stack">
      <h3 className="b">{say('Taken back')}</h3>
      <Timeline
        items={proofs.map((proof) => ({
          id: proof.id,
          date: format.date(proof.revokedAt ?? proof.recordedAt),
          mark: 'note',
          children: (
            <>
              {say('In force from {day}, recorded by {name} on {recorded}', {
                day: format.date(proof.inForceOn),
                name: proof.recordedByName,
                recorded: format.date(proof.recordedAt),
              })}
              <Words proof={proof} />
              <span className="sub2">
                {say('Taken back by {name}: {reason}', {
                  name: proof.revokedByName ?? '',
                  reason: proof.revokeReason ?? '',
                })}
              </span>
            </>
          ),
        }))}
      />
    </div>
  )
}

import { Button, EvidenceChip, EvidenceList, Icon, Select, type EvidenceState } from '@rantai/ui'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import type { EvidenceItem } from '@rantai/use-cases'
import { useContext, useState } from 'react'
import { useFormat } from '../locale/use-format'
import type { Formats } from '../locale/formats'
import { fieldNames } from './draft-form'
import { EvidenceActs, uploadFormId } from './evidence-acts'
import { useScripted } from './use-scripted'

type Props = {
  readonly assessmentId: string
  readonly question: AskedQuestion
  readonly evidence: readonly EvidenceItem[]
  readonly library: readonly EvidenceItem[]
  readonly editable: boolean
}

const SOON_DAYS = 30

function stateOf(
  { expiresOn }: EvidenceItem,
  { date, now, relative }: Formats,
): { state: EvidenceState; words: string } {
  if (expiresOn === null) return { state: 'valid', words: '' }
  const days = (Date.parse(expiresOn) - Date.parse(now)) / 86_400_000
  if (days < -1)
    return { state: 'expiring', words: `Ran out on ${date(expiresOn, 'long')}. Add the renewal if you have it.` }
  if (days < SOON_DAYS)
    return { state: 'expiring', words: `Runs out ${relative(expiresOn)}. Add the renewal if you have it.` }
  return { state: 'valid', words: `Valid until ${date(expiresOn, 'long')}` }
}

/** The files of an answer, and ways to add one: from the device or from those added before. */
export function EvidencePart({ assessmentId, question, evidence, library, editable }: Props) {
  const format = useFormat()
  const acts = useContext(EvidenceActs)
  if (!editable && evidence.length === 0) return null
  const headingId = `${question.id}-evidence`
  return (
    <div className="stack-2">
      <p className="label" id={headingId}>
        Evidence {question.evidenceRequired ? null : <span className="optional">(optional)</span>}
      </p>
      {evidence.length > 0 ? (
        <EvidenceList labelledBy={headingId}>
          {evidence.map((item) => {
            const { state, words } = stateOf(item, format)
            return (
              <EvidenceChip
                key={item.evidenceId}
                role="listitem"
                name={item.fileName}
                state={state}
                detail={[words, format.fileSize(item.byteSize)].filter((each) => each !== '').join(' · ')}
                actions={
                  <>
                    <a
                      className="iconbtn"
                      href={`/answer/${assessmentId}/evidence/${item.evidenceId}`}
                      title={`Download ${item.fileName}`}
                      aria-label={`Download ${item.fileName}`}
                    >
                      <Icon name="download" />
                    </a>
                    {editable ? (
                      <button
                        type="submit"
                        className="iconbtn"
                        name="act"
                        value={`detach ${item.evidenceId} ${question.id}`}
                        title={`Remove ${item.fileName}`}
                        aria-label={`Remove ${item.fileName}`}
                      >
                        <Icon name="cross" />
                      </button>
                    ) : null}
                  </>
                }
              />
            )
          })}
        </EvidenceList>
      ) : null}
      {acts.problems[question.id] === undefined ? null : (
        <p className="errmsg" role="alert">
          <Icon name="warning" />
          <span>{acts.problems[question.id]}</span>
        </p>
      )}
      {editable ? <AddEvidence question={question} evidence={evidence} library={library} /> : null}
    </div>
  )
}

function AddEvidence({ question, evidence, library }: Pick<Props, 'question' | 'evidence' | 'library'>) {
  const isScripted = useScripted()
  const { onFile, progress } = useContext(EvidenceActs)
  const [expiresOn, setExpiresOn] = useState('')
  const form = uploadFormId(question.id)
  const others = library.filter(({ evidenceId }) => !evidence.some((item) => item.evidenceId === evidenceId))
  const share = progress[question.id]
  return (
    <details>
      <summary>
        <Icon name="plus" />
        Add evidence
      </summary>
      <div className="stack">
        <div className="field">
          <label htmlFor={`${question.id}-expires`}>
            Valid until<span className="optional"> (optional)</span>
          </label>
          <p className="help">The last day of a certificate or report. Fill it in before choosing the file.</p>
          <input
            className="input"
            type="date"
            id={`${question.id}-expires`}
            name="expiresOn"
            form={form}
            value={expiresOn}
            onChange={(event) => setExpiresOn(event.currentTarget.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${question.id}-file`}>A file from this device</label>
          <p className="help">PDF, DOCX, XLSX, PNG, JPEG, CSV or TXT, up to 50 MB.</p>
          <div className="filedrop">
            <input
              type="file"
              id={`${question.id}-file`}
              name="file"
              form={form}
              accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.csv,.txt"
              onChange={(event) => {
                const input = event.currentTarget
                const file = input.files?.[0]
                if (file) void onFile(question.id, file, expiresOn).then(() => (input.value = ''))
              }}
            />
          </div>
          {share === undefined ? null : (
            <p className="small" role="status">
              Uploading, <progress max={1} value={share} aria-label="Uploaded" />
            </p>
          )}
          {isScripted ? null : (
            <Button type="submit" form={form} small icon="upload">
              Upload this file
            </Button>
          )}
        </div>
        {others.length > 0 ? (
          <div className="row">
            <Select
              id={`${question.id}-library`}
              name={fieldNames(question.id).attach}
              label="Or one you added before"
              placeholder="Choose a file"
              options={others.map(({ evidenceId, title }) => ({ value: evidenceId, label: title }))}
            />
            <Button type="submit" name="act" value={`attach ${question.id}`} small>
              Attach it
            </Button>
          </div>
        ) : null}
      </div>
    </details>
  )
}

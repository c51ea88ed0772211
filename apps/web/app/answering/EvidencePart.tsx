import { Button, EvidenceChip, EvidenceList, Icon, Select, TextInput, type EvidenceState, useSay } from '@rantai/ui'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import type { EvidenceItem } from '@rantai/use-cases'
import { useContext, useState } from 'react'
import { useFormat } from '../locale/use-format'
import type { Formats } from '../locale/formats'
import { partId } from './card-parts'
import { fieldNames } from './draft-form'
import { EvidenceActs, uploadFormId, wordsOfNothing } from './evidence-acts'
import { evidenceKinds, kindWords } from './evidence-kinds'
import type { LibraryFile } from './section-data'
import { useScripted } from './use-scripted'

type Props = {
  readonly assessmentId: string
  readonly question: AskedQuestion
  readonly evidence: readonly EvidenceItem[]
  readonly library: readonly LibraryFile[]
  readonly editable: boolean
  /** The fields for adding one are open. */
  readonly isAdding: boolean
}

const SOON_DAYS = 30

function stateOf(
  { expiresOn }: EvidenceItem,
  { date, now, relative, say }: Formats,
): { state: EvidenceState; words: string } {
  if (expiresOn === null) return { state: 'valid', words: '' }
  const days = (Date.parse(expiresOn) - Date.parse(now)) / 86_400_000
  if (days < -1)
    return {
      state: 'expiring',
      words: say('Ran out on {day}. Add the renewal if you have it.', { day: date(expiresOn, 'long') }),
    }
  if (days < SOON_DAYS)
    return {
      state: 'expiring',
      words: say('Runs out {when}. Add the renewal if you have it.', { when: relative(expiresOn) }),
    }
  return { state: 'valid', words: say('Valid until {day}', { day: date(expiresOn, 'long') }) }
}

/** The files of an answer, and ways to add one: from the device or from those added before. */
export function EvidencePart({ assessmentId, question, evidence, library, editable, isAdding }: Props) {
  const say = useSay()
  const format = useFormat()
  const acts = useContext(EvidenceActs)
  const problem = acts.problems[question.id]
  const isWanted = editable && question.evidenceRequired
  if (evidence.length === 0 && problem === undefined && !isAdding && !isWanted) return null
  const headingId = `${question.id}-evidence`
  return (
    <div className="stack-2">
      <p className="label" id={headingId}>
        {say('Evidence')}{' '}
        {isWanted && evidence.length === 0 ? (
          <span className="optional">{say('(one file at least)')}</span>
        ) : question.evidenceRequired ? null : (
          <span className="optional">{say('(optional)')}</span>
        )}
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
                detail={detailOf(item, words, format)}
                actions={
                  <>
                    <a
                      className="iconbtn"
                      href={`/answer/${assessmentId}/evidence/${item.evidenceId}`}
                      title={say('Download {name}', { name: item.fileName })}
                      aria-label={say('Download {name}', { name: item.fileName })}
                    >
                      <Icon name="download" />
                    </a>
                    {editable ? (
                      <button
                        type="submit"
                        className="iconbtn"
                        name="act"
                        value={`detach ${item.evidenceId} ${question.id}`}
                        title={say('Remove {name}', { name: item.fileName })}
                        aria-label={say('Remove {name}', { name: item.fileName })}
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
      {problem === undefined ? null : (
        <p className="errmsg" role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      {editable && isAdding ? <AddEvidence question={question} evidence={evidence} library={library} /> : null}
    </div>
  )
}

/** What it is and covers, when it is from and until when it holds, how large it is. */
function detailOf(
  { fileName, title, kind, issuedOn, byteSize }: EvidenceItem,
  validity: string,
  format: Formats,
): string {
  const isNamed = title !== fileName && !fileName.startsWith(`${title}.`)
  return [
    kindWords(format.say, kind) ?? '',
    isNamed ? title : '',
    issuedOn === null ? '' : format.say('Issued {day}', { day: format.date(issuedOn) }),
    validity,
    format.fileSize(byteSize),
  ]
    .filter((each) => each !== '')
    .join(' · ')
}

type AddProps = Pick<Props, 'question' | 'evidence' | 'library'>

/** Says what the file is, then takes it: from this device, or one that was added before. */
function AddEvidence({ question, evidence, library }: AddProps) {
  const say = useSay()
  const others = library.filter(({ value }) => !evidence.some(({ evidenceId }) => evidenceId === value))
  return (
    <div className="stack" id={partId('evidence', question.id)}>
      {others.length > 0 ? (
        <div className="row">
          <Select
            id={`${question.id}-library`}
            name={fieldNames(question.id).attach}
            label={say('One you added before')}
            placeholder={say('Choose a file')}
            options={others}
          />
          <Button type="submit" name="act" value={`attach ${question.id}`} small>
            {say('Attach it')}
          </Button>
        </div>
      ) : null}
      <NewFile questionId={question.id} />
    </div>
  )
}

function NewFile({ questionId }: { readonly questionId: string }) {
  const say = useSay()
  const isScripted = useScripted()
  const { onFile, progress } = useContext(EvidenceActs)
  const [words, setWords] = useState(wordsOfNothing)
  const field = (name: keyof typeof wordsOfNothing) => ({
    id: `${questionId}-file-${name}`,
    name,
    form: uploadFormId(questionId),
    value: words[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setWords((before) => ({ ...before, [name]: currentTarget.value })),
  })
  const share = progress[questionId]
  return (
    <div className="alt">
      <p className="b m">{say('A new file')}</p>
      <Select
        {...field('kind')}
        label={say('What kind it is')}
        options={evidenceKinds.map(({ value, label }) => ({ value, label: say(label) }))}
      />
      <TextInput
        {...field('title')}
        label={say('What it covers')}
        help={say(
          'Such as: ISO 27001, data centres in Jakarta and Singapore. Left empty, the file’s own name is shown.',
        )}
        maxLength={300}
        optional
      />
      <div className="two">
        <TextInput {...field('issuedOn')} type="date" label={say('Issued on')} optional />
        <TextInput {...field('expiresOn')} type="date" label={say('Valid until')} optional />
      </div>
      <div className="field">
        <label htmlFor={`${questionId}-file`}>{say('A file from this device')}</label>
        <p className="help">
          {say('PDF, DOCX, XLSX, PNG, JPEG, CSV or TXT, up to 50 MB.')}
          {isScripted ? ` ${say('It is uploaded as soon as you choose it, with what you said above.')}` : ''}
        </p>
        <div className="filedrop">
          <input
            type="file"
            id={`${questionId}-file`}
            name="file"
            form={uploadFormId(questionId)}
            accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.csv,.txt"
            onChange={({ currentTarget: input }) => {
              const file = input.files?.[0]
              if (!file) return
              void onFile(questionId, file, words).then((isTaken) => {
                input.value = ''
                if (isTaken) setWords(wordsOfNothing)
              })
            }}
          />
        </div>
        {share === undefined ? null : (
          <p className="small" role="status">
            {say('Uploading')}, <progress max={1} value={share} aria-label={say('Uploaded')} />
          </p>
        )}
        {isScripted ? null : (
          <Button type="submit" form={uploadFormId(questionId)} small icon="upload">
            {say('Upload this file')}
          </Button>
        )}
      </div>
    </div>
  )
}

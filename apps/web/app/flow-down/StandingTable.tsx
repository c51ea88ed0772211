import { type Column, DataTable, StatusPill, TextLink, TwoLines, useSay } from '@rantai/ui'
import type { FlowDownLink, ProofLine } from '@rantai/use-cases'
import { obligationWords, promiseWords } from '../chains/chain-words'
import { useFormat } from '../locale/use-format'
import { proofFileAddress } from './proofs-address'
import { standingWords } from './words'

type Props = { readonly page: Pick<FlowDownLink, 'lines' | 'contract' | 'link' | 'asOf' | 'mayWrite'> }

/** Every duty on one link: what counts, where it stands, who confirmed it, until when. */
export function StandingTable({ page }: Props) {
  const { lines, contract } = page
  const say = useSay()
  const format = useFormat()
  const columns: Column<ProofLine>[] = [
    {
      id: 'duty',
      head: say('Duty'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ obligation, clause }) => (
        <TwoLines name={say(obligationWords[obligation])} second={clause ?? say('ours')} />
      ),
    },
    {
      id: 'state',
      head: say('Standing'),
      narrow: 'status',
      cell: (line) => <Standing line={line} contract={contract} />,
    },
    {
      id: 'promise',
      head: say('Promised'),
      narrow: 'badge',
      cell: (line) => {
        const value = valueOf(line)
        return value === null ? null : promiseWords(say, { unit: line.unit, value })
      },
    },
    {
      id: 'place',
      head: say('Where it stands'),
      narrow: 'who',
      cell: ({ proof }) => (proof === null ? <span className="muted">–</span> : <Place proof={proof} page={page} />),
    },
    {
      id: 'confirmed',
      head: say('Last confirmed'),
      wideOnly: true,
      cell: ({ proof }) =>
        proof === null ? null : (
          <TwoLines name={format.date(proof.confirmedOn, 'short')} second={proof.saidBy || proof.recordedByName} />
        ),
    },
    {
      id: 'until',
      head: say('Counts until'),
      numeric: true,
      narrow: 'due',
      cell: ({ proof, state }) =>
        proof?.validUntil ? <TwoLines name={format.date(proof.validUntil, 'short')} act={state === 'expired'} /> : null,
    },
  ]
  return (
    <DataTable
      caption={say('How every duty stands on this link')}
      columns={columns}
      rows={lines}
      rowKey={({ obligation }) => obligation}
    />
  )
}

/** What was promised, whether or not it still counts; of a signed contract where no record says so. */
function valueOf({ proof, agreed, unit }: ProofLine): number | null {
  if (agreed !== null) return agreed
  if (proof === null) return null
  if (!proof.promised) return unit === 'yesNo' ? 0 : null
  return proof.value ?? 1
}

function Standing({ line, contract }: { readonly line: ProofLine; readonly contract: FlowDownLink['contract'] }) {
  const say = useSay()
  const format = useFormat()
  const { state, since, agreed } = line
  if (agreed !== null && contract !== null)
    return (
      <>
        <StatusPill letter={standingWords.given.letter} tone="good">
          {say('By contract')}
        </StatusPill>
        <span className="sub2">
          <TextLink href={`/contracts/${contract.id}`}>{contract.title}</TextLink>
        </span>
      </>
    )
  const { letter, tone, word } = standingWords[state]
  return (
    <>
      <StatusPill letter={letter} tone={tone}>
        {say(word)}
      </StatusPill>
      {since === null || state === 'given' ? null : (
        <span className="sub2">{say('since {date}', { date: format.date(since, 'short') })}</span>
      )}
    </>
  )
}

function Place({ proof, page }: Props & { readonly proof: NonNullable<ProofLine['proof']> }) {
  const say = useSay()
  const said = [proof.document, proof.place].filter(Boolean).join(', ')
  return (
    <>
      {said === '' ? <span className="muted">{say('Not said')}</span> : <span className="break-words">{said}</span>}
      {proof.fileId === null ? null : (
        <span className="sub2">
          <TextLink href={proofFileAddress(page, proof.fileId)} download>
            {say('Open the evidence')}
          </TextLink>
        </span>
      )}
    </>
  )
}

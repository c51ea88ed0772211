import { ButtonLink, LinkButton } from '../button/Button'
import { ConflictNote, Proposal, QuestionBlock } from '../evidence/answer-notes'
import { EvidenceChip, EvidenceList } from '../evidence/EvidenceChip'
import { FileInput } from '../evidence/FileInput'
import { SaveState } from '../evidence/SaveState'
import { NumberInput } from '../field/inputs'
import type { Gallery } from './gallery'

const nothing = () => undefined

/** Files of an answer in every state. */
export const evidence: Gallery = {
  id: 'evidence',
  title: 'Evidence',
  states: [
    {
      name: 'Chips',
      vendor: true,
      Show: () => (
        <EvidenceList>
          <EvidenceChip
            role="listitem"
            name="Sub-processor agreement template v4.pdf"
            state="valid"
            detail="From your library · valid until 30 June 2027 · view only, watermarked"
            openHref="#file"
            onRemove={nothing}
          />
          <EvidenceChip
            role="listitem"
            name="Hop-dong-mau_Cong-ty-TNHH-Giai-phap-Luu-tru-Dong-Hai_da-ky_2024-12-02.pdf"
            state="expiring"
            detailLead="Expires in 9 days,"
            detail="on 2 December 2026, before the bank reads it. Add the renewal if you have it."
            onReplace={nothing}
            onRemove={nothing}
          />
          <EvidenceChip
            role="listitem"
            name="scan0031.tif"
            state="refused"
            detailLead="Not uploaded."
            detail="TIFF can’t be shown safely. Save it as PDF and add it again."
            onRemove={nothing}
          />
          <EvidenceChip
            role="listitem"
            name="Trust-Pack_Q4-2026.pdf"
            state="scanning"
            detail="12.4 MB · scanning, about 20 seconds left"
          />
        </EvidenceList>
      ),
    },
    {
      name: 'File field',
      vendor: true,
      Show: () => (
        <FileInput
          label="Add your document pack"
          help="PDF, DOCX or XLSX, up to 50 MB. It is scanned before anyone opens it."
          accept=".pdf,.docx,.xlsx"
          multiple
        />
      ),
    },
    {
      name: 'Save state',
      Show: () => (
        <p className="row">
          <SaveState state={{ kind: 'saving' }} />
          <SaveState state={{ kind: 'saved', time: '10:42' }} />
          <SaveState state={{ kind: 'device', time: '10:41' }} />
          <SaveState state={{ kind: 'conflict' }} />
          <SaveState state={{ kind: 'failed' }} />
        </p>
      ),
    },
  ],
}

/** What can stand inside a question. */
export const answers: Gallery = {
  id: 'answers',
  title: 'Answer notes',
  states: [
    {
      name: 'Proposal',
      vendor: true,
      Show: () => (
        <Proposal
          origin="You told another customer on 3 August 2026"
          footnote="The other customer isn’t named here, and won’t learn that you used it again."
        >
          <b className="m">Managed: it runs, and there is proof.</b> “Roles are set in our identity system; access is
          reviewed each quarter.”
        </Proposal>
      ),
    },
    {
      name: 'Conflict',
      vendor: true,
      Show: () => (
        <ConflictNote
          message={
            <>
              <b className="m">Trần Đức Anh changed this answer at 10:36, while you were writing.</b> Nothing is lost.
              Choose which one counts; the other stays in the history.
            </>
          }
          mine={{
            time: '10:38',
            answer: 'Administrators, and everyone from outside the office',
            remark: '“Office staff sign in with one step on the local network.”',
          }}
          theirs={{
            name: 'Trần Đức Anh',
            nameLang: 'vi',
            time: '10:36',
            answer: 'All users and administrators',
            remark: 'Từ 01/10/2026 bắt buộc xác thực hai bước.',
          }}
        >
          <LinkButton>Ask Trần Đức Anh first</LinkButton>
        </ConflictNote>
      ),
    },
    {
      name: 'Question and the one it brought',
      vendor: true,
      Show: () => (
        <>
          <QuestionBlock
            labelledBy="written-contract"
            meta="Question 3 of 14 · DMF-CTL-12"
            state={<SaveState state={{ kind: 'saving' }} />}
            footer={<LinkButton>Hand over</LinkButton>}
          >
            <h2 id="written-contract">Does every company you pass this data to have a written contract?</h2>
          </QuestionBlock>
          <QuestionBlock
            sub
            labelledBy="notice-days"
            meta="Added by your answer “Yes, all of them”"
            state={<SaveState state={{ kind: 'device', time: '10:41' }} />}
          >
            <h2 id="notice-days">How many days before a new company gets the data do you tell the bank?</h2>
            <NumberInput label="Days, as written in the contract" defaultValue="30" />
          </QuestionBlock>
          <ButtonLink href="#next">Next</ButtonLink>
        </>
      ),
    },
  ],
}

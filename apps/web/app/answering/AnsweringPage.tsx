import { LinksProgress, SectionRail, TextLink, useSay } from '@rantai/ui'
import type { AnsweringHead } from '@rantai/use-cases'
import type { ReactNode } from 'react'
import { AnsweringFrame } from '../shell/answering-frame'
import { railOf } from './words'

type Props = {
  readonly head: Pick<AnsweringHead, 'assessmentId' | 'customerName' | 'title' | 'sections'>
  readonly sectionId?: string
  /** The state of saving. */
  readonly headerEnd?: ReactNode
  readonly children: ReactNode
}

/** A page of one assessment: the sections at the left, the column, and the way back to the first page. */
export function AnsweringPage({ head, sectionId, headerEnd, children }: Props) {
  const say = useSay()
  const rail = railOf(say, head, sectionId)
  return (
    <AnsweringFrame
      headerEnd={headerEnd}
      railLabel={say('Sections')}
      rail={
        <div className="stack">
          <p className="small muted">
            {say('For {customerName}', { customerName: head.customerName })}
            <br />
            <TextLink href={`/answer/${head.assessmentId}`}>{head.title}</TextLink>
          </p>
          <SectionRail sections={rail} />
        </div>
      }
    >
      {children}
    </AnsweringFrame>
  )
}

/** The chain of sections in one line; wide screens show it in the rail instead. */
export function SectionChain({ head }: { readonly head: Pick<AnsweringHead, 'assessmentId' | 'sections'> }) {
  return <LinksProgress sections={railOf(useSay(), head)} />
}

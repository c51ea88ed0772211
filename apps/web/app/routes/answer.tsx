import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink, Notice, ProgressText, Sentence, TextLink, useSay } from '@rantai/ui'
import type { AnsweringOverview } from '../answering/answering-types'
import { attempt, callerFor } from '../api/caller'
import { AnsweringMessages } from '../answering/AnsweringMessages'
import { AwaitedNotice } from '../answering/AwaitedNotice'
import { ReturnedNotice, StandingNotice, WaitsForNotice } from '../answering/AnsweringNotices'
import { overviewFor } from '../answering/overview.server'
import { AnsweringPage, SectionChain } from '../answering/AnsweringPage'
import { SectionList } from '../answering/SectionList'
import { SentSteps } from '../answering/SentSteps'
import { HoldsNotice } from '../delegations/HoldsNotice'
import { dueWords, holdsPart, progressWords, sectionPath } from '../answering/words'
import { FindingsNotice } from '../findings/FindingsNotice'
import { findingsFor } from '../findings/findings-for-vendor.server'
import { refused, textOf } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { bold } from '../locale/bold'
import { useFormat } from '../locale/use-format'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.overview.title ?? say('Answer'))

export async function loader(args: LoaderFunctionArgs) {
  const overview = await overviewFor(args)
  return { overview, findings: await findingsFor(args, overview) }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const assessmentId = args.params['assessmentId'] ?? ''
  const form = await args.request.formData()
  const body = textOf(form, 'body')
  const done = await attempt(
    api.messages.post({
      ...{ assessmentId, kind: 'clarification', body, questionId: textOf(form, 'questionId') || null },
      noReply: form.has('noReply'),
    }),
  )
  return done.ok ? redirect(`/answer/${assessmentId}#messages`) : refused(done.failure, form)
}

export default function Answer() {
  const say = useSay()
  const { overview, findings } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { customerName, title, description, messages, mayMessage, mayDecline, assessmentId } = overview
  // Who holds a part sends nothing, and reads no messages.
  const isPart = holdsPart(overview)
  return (
    <AnsweringPage head={overview}>
      <section className="stack-2">
        <p className="muted">{say('For {customerName}', { customerName })}</p>
        <h1>{title}</h1>
        {description ? <p>{description}</p> : null}
        <SectionChain head={overview} />
        <ProgressText summary={progressWords(say, overview)} />
        {overview.isOpen && !isPart ? <Due overview={overview} /> : null}
      </section>
      <FormProblems answer={answer} title={say('Your message was not sent')} />
      <HoldsNotice head={overview} />
      {overview.passed ? <PassedOn customerName={customerName} /> : null}
      <StandingNotice overview={overview} />
      <WaitsForNotice overview={overview} />
      <ReturnedNotice head={overview} />
      <AwaitedNotice head={overview} />
      <FindingsNotice {...{ findings, assessmentId, customerName }} />
      <NextStep overview={overview} />
      {isPart ? null : <SentSteps overview={overview} />}
      <SectionList head={overview} />
      {isPart ? null : (
        <AnsweringMessages
          {...{ assessmentId, messages, customerName, mayMessage, about: overview.about, awaited: overview.awaited }}
        />
      )}
      {overview.placeholder ? <KeepAccount customerName={customerName} /> : null}
      {overview.mayHandOver || overview.handedOut > 0 ? <HandedOut overview={overview} /> : null}
      <p>
        <TextLink href={`/answer/${assessmentId}/spreadsheet`}>{say('Answer in a spreadsheet')}</TextLink>
      </p>
      <p>
        <TextLink href={`/answer/${assessmentId}/document`} download>
          {say('Download questions and answers (PDF)')}
        </TextLink>
      </p>
      {mayDecline ? (
        <p>
          <TextLink href={`/answer/${assessmentId}/doesnt-fit`}>
            {say('This doesn’t fit us, or we need more time')}
          </TextLink>
        </p>
      ) : null}
      {mayMessage ? (
        <p>
          <TextLink href={`/answer/${assessmentId}/passed`}>{say('Let a sub-processor answer for its part')}</TextLink>
        </p>
      ) : null}
      {mayMessage ? (
        <p>
          <TextLink href={`/announcements?from=${assessmentId}`}>
            {say('Announce a change of your sub-processors')}
          </TextLink>
        </p>
      ) : null}
    </AnsweringPage>
  )
}

type Part = { readonly overview: AnsweringOverview }

function Due({ overview: { dueOn, customerTimeZone, returned, messages } }: Part) {
  const format = useFormat()
  const due = dueWords(dueOn, customerTimeZone, format)
  const cameBack = messages.findLast(({ kind }) => kind === 'returned')
  // A day that had passed when answers came back is nothing to be late for.
  if (returned.length > 0 && cameBack && due.late)
    return (
      <p>
        <Sentence
          text="Came back on <b>{day}</b> <muted>({relative})</muted>"
          values={{ day: format.date(cameBack.at, 'long'), relative: format.relative(cameBack.at) }}
          tags={{ ...bold, muted: (inner) => <span className="muted">{inner}</span> }}
        />
      </p>
    )
  return (
    <p>
      <Sentence
        text="Please send by <b>{day}</b>, end of the day in {place} <when>({relative})</when>"
        values={{ day: due.day, place: due.place, relative: due.relative }}
        tags={{ ...bold, when: (inner) => <span className={due.late ? 'danger-t m' : 'muted'}>{inner}</span> }}
      />
    </p>
  )
}

/** The one next act: what came back, the first section with something open, else sending. */
function NextStep({ overview }: Part) {
  const say = useSay()
  const { assessmentId, sections, answeredCount, missing, returned, mayWrite, isOpen } = overview
  // Who holds a part has nothing to send: checking is for whoever does.
  const mayCheck = !holdsPart(overview)
  if (!mayWrite)
    return isOpen ? <p className="muted">{say('Your role reads these answers and doesn’t change them.')}</p> : null
  const cameBack = returned.find(({ changed }) => !changed)
  const open =
    sections.find(({ attention }) => attention > 0) ?? sections.find(({ total, answered }) => answered < total)
  const isReady = !open || (missing.length === 0 && answeredCount > 0 && open.attention === 0)
  const check = `/answer/${assessmentId}/review`
  if (cameBack)
    return (
      <p className="row">
        <ButtonLink
          kind="primary"
          href={sectionPath(assessmentId, cameBack.sectionId, cameBack.questionId)}
          iconAfter="arrow-right"
        >
          {returned.length === 1 ? say('Change this answer') : say('Start with the first')}
        </ButtonLink>
        {mayCheck ? (
          <ButtonLink kind="quiet" href={check}>
            {say('Check and send')}
          </ButtonLink>
        ) : null}
      </p>
    )
  if (!mayCheck && !open) return null
  return (
    <p className="row">
      {isReady && mayCheck ? (
        <ButtonLink kind="primary" href={check} iconAfter="arrow-right">
          {say('Check and send')}
        </ButtonLink>
      ) : !open ? null : (
        <>
          <ButtonLink kind="primary" href={sectionPath(assessmentId, open.id)} iconAfter="arrow-right">
            {answeredCount === 0
              ? say('Start with {title}', { title: open.title })
              : say('Go on with {title}', { title: open.title })}
          </ButtonLink>
          {mayCheck ? (
            <ButtonLink kind="quiet" href={check}>
              {say('See what is missing')}
            </ButtonLink>
          ) : null}
        </>
      )}
    </p>
  )
}

/** Who asks isn't where the answers may end. */
function PassedOn({ customerName }: { readonly customerName: string }) {
  const say = useSay()
  return (
    <Notice kind="neutral" title={say('{customerName} asks you as its sub-processor', { customerName })}>
      {say(
        'It sees what you send, and may show it to its own customer with your company’s name. Nobody sees anything before you send.',
        { customerName },
      )}
    </Notice>
  )
}

function HandedOut({ overview: { assessmentId, handedOut } }: Part) {
  const say = useSay()
  return (
    <p>
      <TextLink href={`/answer/${assessmentId}/handed`}>
        {handedOut === 0
          ? say('Hand questions to a colleague or an expert')
          : say('Who answers what: {count, plural, one {# part} other {# parts}} in others’ hands', {
              count: handedOut,
            })}
      </TextLink>
    </p>
  )
}

function KeepAccount({ customerName }: { readonly customerName: string }) {
  const say = useSay()
  return (
    <Notice
      kind="neutral"
      title={say('Keep these answers for the next time somebody asks')}
      actions={<ButtonLink href="/claim">{say('Make an account for your company')}</ButtonLink>}
    >
      {say('It costs nothing and changes nothing for {customerName}; you can do it now or later.', { customerName })}
    </Notice>
  )
}

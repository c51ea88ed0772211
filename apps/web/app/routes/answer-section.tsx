import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, Sentence, TextLink, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { AnsweringPage, SectionChain } from '../answering/AnsweringPage'
import { HeaderSaveState } from '../answering/HeaderSaveState'
import { takenIn, usedIn } from '../answering/kept-act'
import { liveState, withLiveFigures } from '../answering/live-section'
import { actOf, actOnSection, proposalIn, saveSection, unchosenIn } from '../answering/save-section'
import { sectionData, type SectionData } from '../answering/section-data'
import { translateSection } from '../answering/translate-section.server'
import { nextPath } from '../answering/next-section'
import { SectionForm, useAnchor } from '../answering/SectionForm'
import { uploadWords } from '../answering/use-evidence-upload'
import { useSaver } from '../answering/use-saver'
import { handOverPath, sectionPath } from '../answering/words'
import { textOf } from '../forms/form-answer'
import { pageTitle } from '../locale/page-title'
import { speakerIn } from '../locale/speakers'

export const meta: MetaFunction<typeof loader> = ({ data: loaded, matches }) =>
  pageTitle(
    matches,
    (say) => loaded?.section.sections.find(({ id }) => id === loaded.section.sectionId)?.title ?? say('Answer'),
  )

const placeOf = ({ params }: LoaderFunctionArgs | ActionFunctionArgs) => ({
  assessmentId: params['assessmentId'] ?? '',
  sectionId: params['sectionId'] ?? '',
})

async function sectionOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const { page, translations } = translateSection(await api.answering.section(placeOf(args)), locale)
  return sectionData(page, locale, translations)
}

export async function loader(args: LoaderFunctionArgs) {
  return { section: await sectionOf(args) }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const { assessmentId, sectionId } = placeOf(args)
  const form = await args.request.formData()
  const section = await sectionOf(args)
  const { say } = speakerIn((await apiContextOf(args)).locale)
  const refused = await saveSection(api, { assessmentId, sectionId, countries: section.countries, say }, form)
  await actOnSection(api, assessmentId, form)
  const used = usedIn(textOf(form, 'act'))
  const using = used && (await attempt(api.library.use({ assessmentId, ...used })))
  const taken = takenIn(textOf(form, 'act'))
  const taking = taken && (await attempt(api.brought.take(takeOne(assessmentId, taken))))
  const toOpen = actOf(form, 'open')
  const opened = [...new URL(args.request.url).searchParams.getAll('open'), ...(toOpen === undefined ? [] : [toOpen])]
  if (refused) return data({ ...refused, opened }, { status: 422 })
  const here = sectionPath(assessmentId, sectionId)
  if (used) return redirect(`${here}${using?.ok === false ? '?kept=gone' : ''}#${encodeURIComponent(used.questionId)}`)
  if (taken)
    return redirect(`${here}${taking?.ok === false ? '?brought=moved' : ''}#${encodeURIComponent(taken.questionId)}`)
  const changing = proposalIn(form, 'change')
  if (changing !== undefined) return redirect(`${here}?${new URLSearchParams({ change: changing }).toString()}`)
  if (toOpen !== undefined) {
    const questionId = toOpen.slice(toOpen.indexOf(' ') + 1)
    const query = new URLSearchParams(opened.map((part) => ['open', part])).toString()
    return redirect(`${here}?${query}#${encodeURIComponent(questionId)}`)
  }
  const unchosen = unchosenIn(form)
  if (unchosen !== undefined) {
    const query = new URLSearchParams({ upload: 'nothingChosen', open: `evidence ${unchosen}` }).toString()
    return redirect(`${here}?${query}`)
  }
  const cleared = actOf(form, 'clear')
  if (cleared !== undefined) return redirect(sectionPath(assessmentId, sectionId, cleared))
  return redirect(textOf(form, 'act') === 'next' ? nextPath(section) : sectionPath(assessmentId, sectionId))
}

const takeOne = (assessmentId: string, { id, ...one }: NonNullable<ReturnType<typeof takenIn>>) => ({
  ...{ assessmentId, id, taken: [one] },
})

export default function AnswerSection() {
  // Through JSON what is optional may be missing; it is never undefined, which the loader's inferred type allows.
  const { section } = useLoaderData<{ readonly section: SectionData }>()
  return <SectionPage key={`${section.assessmentId} ${section.sectionId}`} section={section} />
}

function SectionPage({ section: loaded }: { readonly section: SectionData }) {
  const say = useSay()
  const posted = useActionData<typeof action>()
  const [query] = useSearchParams()
  const saving = useSaver(loaded, posted)
  const live = liveState(loaded, saving.states)
  const section = withLiveFigures(loaded, live, saving.totals)
  useAnchor()
  const open = section.sections.filter(({ total }) => total > 0)
  const at = open.findIndex(({ id }) => id === section.sectionId)
  const title = open[at]?.title ?? section.sections.find(({ id }) => id === section.sectionId)?.title
  const failed = query.get('upload')
  return (
    <AnsweringPage head={section} sectionId={section.sectionId} headerEnd={<HeaderSaveState states={saving.states} />}>
      <div className="stack-2">
        <p className="muted">
          {at < 0 ? section.title : say('Section {number} of {total}', { number: at + 1, total: open.length })}
        </p>
        <h1>{title}</h1>
        <SectionChain head={section} />
        {section.mayHandOver ? (
          <p>
            <TextLink href={handOverPath(section.assessmentId, { sectionId: section.sectionId })}>
              {say('Hand this section to somebody')}
            </TextLink>
          </p>
        ) : null}
      </div>
      {failed ? (
        <Notice kind="danger" announce>
          {uploadWords(say, { fileName: undefined, code: failed })}
        </Notice>
      ) : null}
      {query.get('kept') === 'gone' ? (
        <Notice kind="warning" announce>
          {say(
            'That kept answer wasn’t used: it was taken back or has changed, or somebody answered meanwhile. The question is shown as it stands now.',
          )}
        </Notice>
      ) : null}
      {query.get('brought') === 'moved' ? (
        <Notice kind="warning" announce>
          {say(
            'That proposal wasn’t used: the file was removed, or somebody answered meanwhile. The question is shown as it stands now.',
          )}
        </Notice>
      ) : null}
      {section.mayWrite ? null : (
        <Notice
          kind="info"
          title={section.isOpen ? say('Your role doesn’t change answers') : say('These answers can’t be changed now')}
        >
          {say('They are shown as they stand.')}{' '}
          {section.answeringState === 'submitted' ? (
            <Sentence
              text="They were sent to {customerName}: <link>see the receipt</link>."
              values={{ customerName: section.customerName }}
              tags={{ link: (inner) => <TextLink href={`/answer/${section.assessmentId}/sent`}>{inner}</TextLink> }}
            />
          ) : null}
        </Notice>
      )}
      <SectionForm
        section={section}
        saving={saving}
        posted={posted}
        changingId={query.get('change') ?? undefined}
        opened={posted?.opened ?? query.getAll('open')}
        live={live}
      />
    </AnsweringPage>
  )
}

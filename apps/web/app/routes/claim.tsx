import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  type SerializeFrom,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink, ChoiceList, Notice, Section, Sentence, TextInput, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { attempt, callerFor, knownPeople } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { bold } from '../locale/bold'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Keep your answers'))

export async function loader(args: LoaderFunctionArgs) {
  const { signedIn, respondent } = (await knownPeople(args)).sessions
  if (respondent?.whole === false) return { kind: 'part' as const }
  // Whoever holds the link and isn't signed in is shown the way to an account first, and comes back here.
  if (respondent && !signedIn) return { kind: 'needsAccount' as const, invitedEmail: respondent.email }
  const api = await callerFor(args)
  return { kind: 'offer' as const, ...(await api.organisations.claimOffer()) }
}

const words = english({
  forbidden:
    'This is not possible: the organisation was taken over already, the link is for another address, or another contact of the vendor answered as well and has not handed its answers to you.',
  notFound: 'This organisation was asked already, or it is none of yours. Nothing was moved.',
})

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  if (form.get('intent') === 'merge') {
    const asked = await attempt(api.organisations.requestMerge({ organisationId: textOf(form, 'organisationId') }))
    return asked.ok ? { asked: true } : refused(asked.failure, form, words)
  }
  const { locale, timeZone } = localeOf(args.request)
  const done = await attempt(api.organisations.claim({ name: textOf(form, 'name'), locale, timeZone }))
  return done.ok ? redirect('/requests') : refused(done.failure, form, words)
}

export default function Claim() {
  const offer = useLoaderData<typeof loader>()
  if (offer.kind === 'part') return <OnlyAPart />
  return offer.kind === 'needsAccount' ? <AccountFirst invitedEmail={offer.invitedEmail} /> : <TakeOver offer={offer} />
}

/** Who was handed a part answers for somebody else, whose the answers are. */
function OnlyAPart() {
  const say = useSay()
  return (
    <div className="stack-6">
      <h1>{say('Keep your answers in an account')}</h1>
      <p>
        {say(
          'You were handed a part of a questionnaire. What you answer is kept with the whole, and only whoever was asked for the whole can keep that in an account. Go on by your link.',
        )}
      </p>
      <p>
        <ButtonLink kind="primary" href="/answer">
          {say('Go on answering')}
        </ButtonLink>
      </p>
    </div>
  )
}

function AccountFirst({ invitedEmail }: { readonly invitedEmail: string }) {
  const say = useSay()
  return (
    <div className="stack-6">
      <h1>{say('Keep your answers in an account')}</h1>
      <p>
        <Sentence
          text="Make an account with <b>{invitedEmail}</b>, the address the questions were sent to, and confirm it by the mail we send. Opened in this browser, the mail brings you back here. Your answers and your link stay as they are."
          values={{ invitedEmail }}
          tags={bold}
        />
      </p>
      <div className="row">
        <ButtonLink kind="primary" href="/sign-up?to=%2Fclaim">
          {say('Make an account')}
        </ButtonLink>
        <ButtonLink href="/sign-in?to=%2Fclaim">{say('Sign in to one you have')}</ButtonLink>
        <ButtonLink kind="quiet" href="/answer">
          {say('Go on answering')}
        </ButtonLink>
      </div>
    </div>
  )
}

type Offer = Extract<SerializeFrom<typeof loader>, { readonly kind: 'offer' }>

function TakeOver({ offer }: { readonly offer: Offer }) {
  const say = useSay()
  const { invitedEmail, signedInEmail, isInvitedAddress, candidates } = offer
  const done = useActionData<typeof action>()
  const answer = done && 'fields' in done ? done : undefined
  if (!isInvitedAddress) {
    return (
      <div className="stack-6">
        <h1>{say('Keep your answers in an account')}</h1>
        <Notice kind="warning" title={say('You are signed in as {email}', { email: signedInEmail })}>
          {say(
            'The questions were sent to {invitedEmail}. Only that address can take them over. Sign in with it, or go on answering by your link.',
            { invitedEmail },
          )}
        </Notice>
        <div className="row">
          <ButtonLink kind="primary" href="/sign-in?to=%2Fclaim">
            {say('Sign in with {invitedEmail}', { invitedEmail })}
          </ButtonLink>
          <ButtonLink href="/answer">{say('Go on answering')}</ButtonLink>
        </div>
      </div>
    )
  }
  return (
    <div className="stack-8">
      <div className="stack-6">
        <h1>{say('Keep your answers in an account')}</h1>
        <p>
          {say(
            'Your answers, files and receipts then belong to your organisation, colleagues can help, and the next customer’s questions start from them. Your customer sees nothing of it but the name of your organisation.',
          )}
        </p>
      </div>
      {done && 'asked' in done ? (
        <Notice kind="success" title={say('An administrator was asked')} announce>
          {say('As soon as they agree, everything moves. Until then go on by your link; nothing is lost.')}
        </Notice>
      ) : (
        <FormProblems answer={answer} title={say('Nothing was moved')} />
      )}
      {candidates.length > 0 ? (
        <Section title={say('Bring them into an organisation that is here already')}>
          <Form method="post" className="stack-6">
            <ChoiceList
              id="organisationId"
              name="organisationId"
              kind="radio"
              legend={say('Which one?')}
              choices={candidates.map(({ id, name, isMember }) => ({
                value: id,
                label: name,
                help: isMember ? say('You work for it.') : say('It confirmed the domain of your address.'),
              }))}
              required
            />
            <p>{say('An administrator of that organisation has to agree as well.')}</p>
            <Button type="submit" name="intent" value="merge" kind="primary">
              {say('Ask to bring them there')}
            </Button>
          </Form>
        </Section>
      ) : null}
      <Section title={say('Take over as an organisation of its own')}>
        <Form method="post" className="stack-6" noValidate>
          <TextInput
            {...fieldOf(answer, 'name')}
            label={say('Name of your organisation')}
            help={say(
              'As your customers know you. Its language and clock are those of this browser; the settings change all three.',
            )}
            autoComplete="organization"
            required
          />
          <p>{say('You become its first administrator and can invite colleagues.')}</p>
          <Button type="submit" name="intent" value="claim" kind={candidates.length > 0 ? 'plain' : 'primary'}>
            {say('Take it over')}
          </Button>
        </Form>
      </Section>
    </div>
  )
}

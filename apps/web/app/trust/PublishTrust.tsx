import { Form } from '@remix-run/react'
import { Button, Notice, TextLink, useSay } from '@rantai/ui'
import { AskFirst } from '../forms/AskFirst'
import type { FormAnswer } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly version: number
  readonly slug: string
  readonly published: { readonly at: Date; readonly current: boolean } | null
  readonly mayWrite: boolean
  readonly answer: FormAnswer | undefined
}

/** Whether anybody can read it, where, and the ways to change that. */
export function PublishTrust({ version, slug, published, mayWrite, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <div className="stack">
      <FormProblems answer={answer} title={say('Nothing was changed')} />
      {published === null ? (
        <Notice kind="neutral">{say('It is not published. Nobody outside your organisation can read it.')}</Notice>
      ) : (
        <Notice kind={published.current ? 'success' : 'warning'}>
          <p>
            {published.current
              ? say('Published since {date}; anybody can read it as it stands below.', {
                  date: format.date(published.at, 'long'),
                })
              : say('Anybody can read what was published on {date}. It was changed since, and that is not published.', {
                  date: format.date(published.at, 'long'),
                })}
          </p>
          <p>
            <TextLink href={`/trust/${slug}`}>{say('The public page')}</TextLink>
            {' · '}
            <a href={`/trust/${slug}.json`}>{say('For programs (JSON)')}</a>
          </p>
        </Notice>
      )}
      {mayWrite && published?.current !== true ? (
        <Form method="post">
          <input type="hidden" name="version" value={version} />
          <Button type="submit" name="intent" value="publish">
            {published === null ? say('Publish for anybody to read') : say('Publish the change')}
          </Button>
        </Form>
      ) : null}
      {mayWrite && published !== null ? (
        <AskFirst
          label={say('Withdraw the profile')}
          says={say('Nobody outside can read it from then on. What is written stays here, and keeps its address.')}
        >
          <Form method="post">
            <Button type="submit" name="intent" value="withdraw">
              {say('Withdraw it')}
            </Button>
          </Form>
        </AskFirst>
      ) : null}
    </div>
  )
}

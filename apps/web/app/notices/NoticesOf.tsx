import { ButtonLink, Notice, useSay } from '@rantai/ui'
import type { OpenNotice } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { changeTitle } from './notice-words'

/** Open notices of changes that an engagement's data may get to, the clock that ends first at the top. */
export function NoticesOf({ notices }: { readonly notices: readonly OpenNotice[] }) {
  const say = useSay()
  const format = useFormat()
  if (notices.length === 0) return null
  return (
    <div className="stack-2 pt-4">
      {notices.map((notice) => (
        <Notice
          key={notice.id}
          kind={notice.state === 'announced' || notice.state === 'unanswered' ? 'warning' : 'info'}
          title={say('Change in the chain: {what} ({vendor})', {
            what: changeTitle(say, notice),
            vendor: notice.vendorName,
          })}
          actions={<ButtonLink href={`/notices/${notice.id}`}>{say('See the notice')}</ButtonLink>}
        >
          {notice.state === 'announced'
            ? say('Object until the end of {date}.', { date: format.date(notice.lastDay, 'full') })
            : say('Begins {date}.', { date: format.date(notice.startsOn, 'full') })}
        </Notice>
      ))}
    </div>
  )
}

import { Notice, useSay } from '@rantai/ui'
import type { NoticeView } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

/** Until when it can be objected to, what silence means, and whether it was announced early enough. */
export function NoticeClock({ notice }: { readonly notice: NoticeView }) {
  const say = useSay()
  const format = useFormat()
  if (notice.outcome !== null) return null
  const { state, lastDay, general, announcedAhead: ahead, noticeDays, objectionDays: days } = notice
  const short = ahead < noticeDays
  return (
    <div className="stack-2 pt-4">
      {state === 'announced' ? (
        <Notice
          kind="warning"
          title={say('Object until the end of {date} ({relative})', {
            date: format.date(lastDay, 'full'),
            relative: format.relative(lastDay),
          })}
        >
          {notice.fromContract
            ? say('{days, plural, one {# day} other {# days}} from the day after receipt, by contract.', { days })
            : say(
                '{days, plural, one {# day} other {# days}} from the day after receipt, since no contract says otherwise.',
                {
                  days,
                },
              )}{' '}
          {general
            ? say('If nobody answers, the contract takes that as consent.')
            : say('Without an answer it is kept as unanswered, never as approved.')}
        </Notice>
      ) : null}
      {state === 'unanswered' ? (
        <Notice
          kind="danger"
          title={say('Nobody answered until the end of {date}', { date: format.date(lastDay, 'full') })}
        >
          {say('No contract takes silence as consent. You can still answer until the change begins.')}
        </Notice>
      ) : null}
      {state === 'objected' ? (
        <Notice kind="danger" title={say('This change does not take effect by itself')}>
          {say('It stays open until the vendor withdraws it, or until you write below what you agreed.')}
        </Notice>
      ) : null}
      {state === 'announced' && notice.startsOn <= lastDay ? (
        <Notice kind="warning">
          {say(
            'The vendor begins on {start}, before the time to object is over. Here nothing changes until you answer or the time is over.',
            { start: format.date(notice.startsOn, 'full') },
          )}
        </Notice>
      ) : null}
      {short ? (
        <Notice kind="warning">
          {ahead < 0
            ? say('It was announced after it had begun; {agreed, plural, one {# day} other {# days}} ahead were due.', {
                agreed: noticeDays,
              })
            : say(
                'It was announced {ahead, plural, one {# day} other {# days}} ahead; {agreed, plural, one {# day} other {# days}} were due.',
                {
                  ahead,
                  agreed: noticeDays,
                },
              )}
          {notice.noticeFromContract === null
            ? null
            : ` ${notice.noticeFromContract ? say('So says the contract.') : say('That is what holds where no contract says otherwise.')}`}
        </Notice>
      ) : null}
    </div>
  )
}

import { DescriptionList, TextLink, useSay } from '@rantai/ui'
import type { NoticeView } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { dataAsWritten } from '../parties/party-words'
import { languageOfName } from '../vendors/name-language'
import { changeWords, channelWords, outcomeWord } from './notice-words'

type Props = { readonly notice: NoticeView; readonly countryName: (code: string) => string }

/** What the vendor says, and how it came. */
export function NoticeFacts({ notice, countryName }: Props) {
  const say = useSay()
  const format = useFormat()
  const { id, below, service, countries, data, fileName } = notice
  const said = notice.saidByName
    ? say('{channel}, {date}, by {name}', {
        channel: say(channelWords[notice.channel]),
        date: format.date(notice.receivedOn),
        name: notice.saidByName,
      })
    : say('{channel}, {date}', { channel: say(channelWords[notice.channel]), date: format.date(notice.receivedOn) })
  const items = [
    { term: say('What'), detail: say(changeWords[notice.change]) },
    {
      term: say('Used by'),
      detail: below.length === 0 ? notice.vendorName : [notice.vendorName, ...below].join(' → '),
    },
    ...(service === null ? [] : [{ term: say('For what'), detail: service }]),
    ...(countries.length === 0 ? [] : [{ term: say('Countries'), detail: countries.map(countryName).join(', ') }]),
    ...(data.length === 0 ? [] : [{ term: say('Which data'), detail: dataAsWritten(say, data) }]),
    { term: say('From'), detail: `${format.date(notice.startsOn, 'full')} · ${format.relative(notice.startsOn)}` },
    ...(notice.reason === ''
      ? []
      : [
          {
            term: say('Why'),
            detail: (
              <span className="whitespace-pre-wrap" lang={languageOfName(notice.reason)}>
                {notice.reason}
              </span>
            ),
          },
        ]),
    { term: say('Received'), detail: said },
    ...(fileName === null
      ? []
      : [
          {
            term: say('Letter'),
            detail: (
              <TextLink href={`/notices/${id}/file`} download>
                {fileName}
              </TextLink>
            ),
          },
        ]),
    ...answered(notice, { say, date: (at) => format.date(at) }),
  ]
  return <DescriptionList items={items} />
}

type Words = { readonly say: ReturnType<typeof useSay>; readonly date: (at: Date | string) => string }

/** What was answered and how it ended, as far as that happened. */
function answered(notice: NoticeView, { say, date }: Words) {
  const { answer, answeredAt, answeredByName, outcomeAt, outcomeByName, outcomeNote } = notice
  const outcome = outcomeWord(say, notice)
  return [
    ...(answeredAt === null || answeredByName === null
      ? []
      : [
          {
            term: say('Answered'),
            detail: (
              <>
                {say('{date} by {name}', { date: date(answeredAt), name: answeredByName })}
                {answer === '' ? null : <span className="sub2 whitespace-pre-wrap">{answer}</span>}
              </>
            ),
          },
        ]),
    ...(outcome === undefined || outcomeAt === null
      ? []
      : [
          {
            term: outcome,
            detail: (
              <>
                {say('{date} by {name}', { date: date(outcomeAt), name: outcomeByName ?? '' })}
                {outcomeNote === '' ? null : <span className="sub2 whitespace-pre-wrap">{outcomeNote}</span>}
              </>
            ),
          },
        ]),
  ]
}

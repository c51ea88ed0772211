import type { Asked, AskedQuestion, AskedSource } from '@rantai/questionnaires/asked'
import { useFormat } from '../locale/use-format'
import { localWords } from './words'
import { useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'

type Props = { readonly question: AskedQuestion; readonly packs: Asked['packs'] }

/** Where a question comes from: each source with how sure it is and when it was looked at. */
export function QuestionSources({ question, packs }: Props) {
  const say = useSay()
  const { locale } = useFormat()
  const pack = packs.find(({ id }) => id === question.pack)
  if (!pack) return null
  const sources = (question.sources ?? []).flatMap((place) => pack.sources?.[place] ?? [])
  const words = say(labelWords[pack.label] ?? pack.label)
  return (
    <div className="small stack-2">
      <p>{say('Part of: {title} ({words}).', { title: localWords(pack.title, locale), words })}</p>
      {sources.length > 0 ? (
        <ul className="stack-2">
          {sources.map((source) => (
            <SourceLine key={source.title} source={source} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function SourceLine({ source: { title, label, url, accessedOn } }: { readonly source: AskedSource }) {
  const format = useFormat()
  const { say } = format
  const seen =
    accessedOn === undefined ? say('date not known') : say('looked at on {day}', { day: format.date(accessedOn) })
  const words = say(labelWords[label] ?? label)
  // Packs may come from anyone: only a web address becomes a link.
  const host = /^https?:\/\/([^/?#]+)/.exec(url ?? '')?.[1]
  return (
    <li>
      {say('Source: {title} ({words}; {seen})', { title, words, seen })}{' '}
      {host === undefined ? null : (
        <a href={url} target="_blank" rel="noreferrer">
          {host}
        </a>
      )}
    </li>
  )
}

const labelWords: Readonly<Record<string, string>> = english({
  officialText: 'official text',
  officialSummary: 'summary by whoever issued it',
  interpretation: 'a reading of a published summary',
  announced: 'announced, its text not obtained; for information',
  organisationPolicy: 'the customer’s own policy',
  withdrawn: 'withdrawn',
})

import { Select, useSay } from '@rantai/ui'
import { type MissingKind, missingKinds } from '@rantai/use-cases/chains/chains.schema'
import { ListSearch } from '../vendors/ListSearch'
import { missingWords } from './chain-words'

type Props = {
  readonly text: string
  readonly missing: MissingKind | null
  /** The list without any filter. */
  readonly allHref: string
  /** How many lack each, beside its name. */
  readonly counts?: Readonly<Record<MissingKind, string>> | undefined
}

/** Looks for parties by name, and for what is missing; a plain form of the address. */
export function ChainFilters({ text, missing, allHref, counts }: Props) {
  const say = useSay()
  return (
    <ListSearch
      label={say('Search parties')}
      placeholder={say('Search by a party’s name')}
      text={text}
      asked={`${text} ${missing ?? ''}`}
      allHref={text === '' && missing === null ? undefined : allHref}
      staysInPlace
    >
      <Select
        id="missing"
        name="missing"
        label={say('Missing')}
        defaultValue={missing ?? ''}
        options={[
          { value: '', label: say('Anything') },
          ...missingKinds.map((kind) => ({
            value: kind,
            label: counts ? `${say(missingWords[kind])} (${counts[kind]})` : say(missingWords[kind]),
          })),
        ]}
      />
    </ListSearch>
  )
}

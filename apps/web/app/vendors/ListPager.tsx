import { KeyHints, Pager, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'

type Props = {
  /** The page shown, from 1, and how many rows a full one has. */
  readonly page: number
  readonly pageSize: number
  /** Rows on this page, and on all. */
  readonly shown: number
  readonly total: number
  readonly address: (page: number) => string
  /** Rows can be ticked by a key. */
  readonly selects?: boolean
}

/** Which rows of a list are shown, the ways to those before and after, and the keys that move in it. */
export function ListPager({ page, pageSize, shown, total, address, selects = false }: Props) {
  const say = useSay()
  const format = useFormat()
  const first = (page - 1) * pageSize
  const last = first + shown
  return (
    <Pager
      summary={
        shown === 0
          ? say('None shown.')
          : say('{first} to {last} of {total}.', {
              first: format.number(first + 1),
              last: format.number(last),
              total: format.number(total),
            })
      }
      previousHref={page > 1 ? address(page - 1) : undefined}
      nextHref={last < total && shown > 0 ? address(page + 1) : undefined}
      end={
        <KeyHints
          hints={[
            { keys: ['J', 'K'], label: say('move') },
            ...(selects ? [{ keys: ['X'], label: say('select') }] : []),
            { keys: ['Enter'], label: say('open') },
          ]}
        />
      }
    />
  )
}

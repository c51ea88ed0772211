import { useSay } from '@rantai/ui'
import { CountryBoxes } from '../forms/CountryBoxes'

type Props = Omit<Parameters<typeof CountryBoxes>[0], 'name' | 'legend'>

/** Where the people live. */
export function PeopleCountries(props: Props) {
  const say = useSay()
  return <CountryBoxes {...props} name="peopleCountries" legend={say('Countries of the people affected')} />
}

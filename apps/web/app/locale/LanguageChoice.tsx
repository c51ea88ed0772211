import { Form, useLocation } from '@remix-run/react'
import { useSay, useSpoken } from '@rantai/ui'
import { useRootData } from '../root-data'
import { languageOptions } from './languages'

/** The languages of the page, each in its own words, and who translated the one that is shown. */
export function LanguageChoice() {
  const say = useSay()
  const { locale } = useRootData()
  const { pathname, search } = useLocation()
  return (
    <div className="stack-2">
      <Form method="post" action="/language" className="langs" preventScrollReset aria-label={say('Language')}>
        <input type="hidden" name="back" value={pathname + search} />
        {languageOptions.map(({ value, label }) => (
          <button
            key={value}
            type="submit"
            name="locale"
            value={value}
            lang={value}
            aria-current={value === locale ? 'true' : undefined}
          >
            {label}
          </button>
        ))}
      </Form>
      <MachineNote />
    </div>
  )
}

/** Says that nobody who speaks the language has read these words yet. */
export function MachineNote() {
  const say = useSay()
  return useSpoken().isByMachine ? (
    <p className="small muted">
      {say('These pages were translated by machine. Where the two differ, the English text counts.')}
    </p>
  ) : null
}

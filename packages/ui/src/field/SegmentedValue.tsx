import type { ChangeEvent, ReactNode } from 'react'
import { classNames } from '../icon/class-names'
import { useWords } from '../words/use-words'

export interface SegmentedValueProps {
  name: string
  legend: ReactNode
  /** The words of the values 0 to 4, in order. */
  levels: readonly [string, string, string, string, string]
  /** Controlled value 0..4; undefined when none is picked yet. */
  value?: number | undefined
  defaultValue?: number | undefined
  /** What the vendor claims; underlined so that the difference shows. */
  claimed?: number | undefined
  onChange?: ((value: number, event: ChangeEvent<HTMLInputElement>) => void) | undefined
  disabled?: boolean | undefined
}

/** The reviewer's value from 0 to 4. Five radios; one line on wide screens, five rows under 760 px. */
export function SegmentedValue(props: SegmentedValueProps) {
  const { name, legend, levels, claimed, onChange } = props
  const words = useWords()
  return (
    <fieldset>
      <legend className="fieldlegend">{legend}</legend>
      <div className="scale">
        {levels.map((level, index) => (
          <label key={level} className={classNames(claimed === index && 'was')}>
            <input
              className="vh"
              type="radio"
              name={name}
              value={index}
              disabled={props.disabled}
              {...('value' in props
                ? { checked: props.value === index }
                : { defaultChecked: props.defaultValue === index })}
              onChange={onChange && ((event) => onChange(index, event))}
              readOnly={'value' in props && !onChange ? true : undefined}
            />
            <b>
              {index}
              {claimed === index && <span> {words.claimed}</span>}
            </b>
            {level}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

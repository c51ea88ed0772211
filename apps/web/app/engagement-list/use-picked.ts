import { useState, useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Which rows are picked, by their values. Until scripts run the boxes are plain form fields, and `scripted` is false. */
export function usePicked() {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const onChange = (value: string, pick: boolean) =>
    setPicked((before) => new Set(pick ? [...before, value] : [...before].filter((each) => each !== value)))
  return {
    scripted,
    picked,
    clear: () => setPicked(new Set()),
    onChange,
  }
}

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in the server's page and until scripts run: forms then show all they need to work without. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

import { Toast, ToastStack, useSay } from '@rantai/ui'
import type { Say } from '@rantai/ui/words'
import { closeLost, useLost, type Lost } from './connection'

function wordsOf(say: Say, { what, offline, isBack }: Lost): string {
  if (what === 'opening') return say('No connection. What you opened appears by itself once the portal can be reached.')
  if (!offline)
    return say('The portal can’t be reached, and did not confirm anything. What you typed is still here: try again.')
  if (isBack) return say('The connection is back. Nothing was sent yet: press the button again.')
  return say('No connection: nothing was sent. What you typed is still here. Try again once you are online.')
}

/** Over every page: the network kept something from being sent or opened. */
export function ConnectionNotice() {
  const say = useSay()
  const lost = useLost()
  if (lost === undefined || lost.isClosed) return null
  return (
    <ToastStack>
      <Toast
        icon="warning"
        action={
          <button type="button" onClick={closeLost}>
            {say('Close')}
          </button>
        }
      >
        {wordsOf(say, lost)}
      </Toast>
    </ToastStack>
  )
}

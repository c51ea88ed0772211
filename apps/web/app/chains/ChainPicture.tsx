import { useNavigate } from '@remix-run/react'
import { ButtonLink, KeyHints, useSay } from '@rantai/ui'
import type { Picture } from '@rantai/use-cases'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { useFormat } from '../locale/use-format'
import type { CanvasProps } from './ChainCanvas'

type Props = { readonly picture: Picture; readonly focusAddress: (partyId: string | null) => string }

/** A chain as a picture, drawn by the browser with a library that only comes when it is needed. The table says the same. */
export function ChainPicture({ picture, focusAddress }: Props) {
  const say = useSay()
  const format = useFormat()
  const Canvas = useCanvas()
  const navigate = useNavigate()
  const go = useCallback((address: string) => navigate(address, { preventScrollReset: true }), [navigate])
  return (
    <div className="cgraph">
      {Canvas === null ? (
        <div className="cg-canvas waiting">
          <p className="muted small">{say('The picture is drawn by your browser. The table below says the same.')}</p>
        </div>
      ) : (
        <Canvas picture={picture} focusAddress={focusAddress} go={go} />
      )}
      <div className="cg-foot">
        <p className="muted small">
          {picture.leftOut === 0
            ? say('{count, plural, one {# party drawn.} other {# parties drawn.}}', {
                count: picture.nodes.length - 1,
              })
            : say('{drawn} parties drawn, the nearest first; {leftOut} left out. Search or choose one to see it.', {
                drawn: format.number(picture.nodes.length - 1),
                leftOut: format.number(picture.leftOut),
              })}{' '}
          {say('A dashed frame: nobody assessed it. A dashed line: a link back or across.')}
        </p>
        {picture.focus === null ? null : (
          <ButtonLink small href={focusAddress(null)} keyHint="Esc">
            {say('Show the whole chain')}
          </ButtonLink>
        )}
        <KeyHints
          hints={[
            { keys: ['←', '→'], label: say('along links') },
            { keys: ['↑', '↓'], label: say('same step') },
            { keys: ['Enter'], label: say('how the data gets there') },
          ]}
        />
      </div>
    </div>
  )
}

/** Null on the server, and until the library has come. */
function useCanvas(): ComponentType<CanvasProps> | null {
  const [Canvas, setCanvas] = useState<ComponentType<CanvasProps> | null>(null)
  useEffect(() => {
    let wanted = true
    void import('./ChainCanvas').then(({ ChainCanvas }) => {
      if (wanted) setCanvas(() => ChainCanvas)
    })
    return () => {
      wanted = false
    }
  }, [])
  return Canvas
}

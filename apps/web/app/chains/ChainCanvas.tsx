import '@xyflow/react/dist/base.css'
import {
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react'
import { Link } from '@remix-run/react'
import { Button, classNames, RiskShape, useSay } from '@rantai/ui'
import type { Picture, PictureNode } from '@rantai/use-cases'
import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { languageOfName } from '../vendors/name-language'
import { nodeSize, placeParties } from './place-parties'
import { shortestWay, stepAlong } from './step-along'
import { usePartyWords } from './party-words'

export type CanvasProps = {
  readonly picture: Picture
  /** The address that puts a party in focus; null for none. */
  readonly focusAddress: (partyId: string | null) => string
  /** Goes to an address without a click. */
  readonly go: (address: string) => void
}

type Cursor = {
  /** The one that Tab comes to. */
  readonly at: string
  readonly lit: ReadonlySet<string>
  readonly point: (id: string | null) => void
  readonly stand: (id: string) => void
  /** A party was chosen with the keyboard, which is then to stay in the picture. */
  readonly enter: () => void
  readonly focusAddress: CanvasProps['focusAddress']
}
const CursorContext = createContext<Cursor | null>(null)

type PartyNode = Node<{ readonly node: PictureNode; readonly inFocus: boolean }, 'party'>

/** One party: a link that puts it in focus. */
function PartyBox({ data: { node, inFocus } }: NodeProps<PartyNode>) {
  const cursor = useContext(CursorContext)
  const describe = usePartyWords()
  if (!cursor) return null
  const { id, name, kind, residual, assessed, onWay } = node
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <Link
        to={cursor.focusAddress(kind === 'engagement' ? null : id)}
        discover="none"
        preventScrollReset
        className={classNames(
          'cg-node nopan',
          kind === 'engagement' && 'root',
          kind === 'party' && !assessed && 'unassessed',
          (onWay || cursor.lit.has(id)) && 'way',
          inFocus && 'focus',
        )}
        data-party={id}
        title={name}
        aria-label={describe(node)}
        aria-current={inFocus ? 'true' : undefined}
        tabIndex={cursor.at === id ? 0 : -1}
        onClick={(event) => event.detail === 0 && cursor.enter()}
        onFocus={() => cursor.stand(id)}
        onPointerEnter={() => cursor.point(id)}
        onPointerLeave={() => cursor.point(null)}
      >
        {residual === null ? null : (
          <span className={`risk ${residual}`}>
            <RiskShape level={residual} size={12} />
          </span>
        )}
        <span className="cg-name" lang={languageOfName(name)}>
          {name}
        </span>
      </Link>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  )
}

function focusOn(area: HTMLElement | null, id: string): void {
  area?.querySelector<HTMLElement>(`[data-party="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
}

const nodeTypes = { party: PartyBox }
const fitting = { minZoom: 0.55, maxZoom: 1, padding: 0.06 }

/** Whether the keyboard led from one picture to the next: told by the one, asked once by the other. */
type Handover = { readonly leave: () => void; readonly hasCome: () => boolean }

function Canvas({ picture, focusAddress, go, leave, hasCome }: CanvasProps & Handover) {
  const say = useSay()
  const flow = useReactFlow()
  const area = useRef<HTMLDivElement>(null)
  const places = useMemo(() => placeParties(picture), [picture])
  const rootId = picture.nodes[0]?.id ?? ''
  const [stood, setStood] = useState(picture.focus ?? rootId)
  const [pointed, setPointed] = useState<string | null>(null)
  const at = places.has(stood) ? stood : (picture.focus ?? rootId)
  const [keyed, setKeyed] = useState(false)
  const lit = useMemo(() => shortestWay(picture, pointed ?? (keyed ? at : null)), [picture, pointed, keyed, at])
  const nodes = useMemo(() => partyNodes(picture, places), [picture, places])
  const edges = useMemo(() => linkEdges(picture, lit), [picture, lit])

  /** Where the keyboard led to this picture from another one, it goes on here. */
  function onInit() {
    if (hasCome()) requestAnimationFrame(() => focusOn(area.current, at))
  }

  function onBlur(event: FocusEvent<HTMLDivElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) setKeyed(false)
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape' && picture.focus !== null) {
      event.preventDefault()
      leave()
      go(focusAddress(null))
      return
    }
    const next = stepAlong({ picture, places }, at, event.key)
    if (next === undefined) return
    event.preventDefault()
    setKeyed(true)
    setStood(next)
    const place = places.get(next)!
    const middle = [place.x + nodeSize.width / 2, place.y + nodeSize.height / 2] as const
    void flow.setCenter(...middle, { zoom: Math.max(flow.getZoom(), 0.8), duration: 0 })
    focusOn(area.current, next)
  }

  const cursor = { at, lit, focusAddress, point: setPointed, stand: setStood, enter: leave }
  return (
    <CursorContext.Provider value={cursor}>
      <div
        className="cg-canvas"
        role="group"
        aria-label={say('Picture of the chain')}
        ref={area}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          onInit={onInit}
          fitView
          fitViewOptions={fitting}
          minZoom={0.2}
          maxZoom={1.5}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          disableKeyboardA11y
          proOptions={{ hideAttribution: true }}
        />
      </div>
      <div className="cg-tools">
        <Button small onClick={() => void flow.zoomIn({ duration: 0 })}>
          {say('Larger')}
        </Button>
        <Button small onClick={() => void flow.zoomOut({ duration: 0 })}>
          {say('Smaller')}
        </Button>
        <Button small onClick={() => void flow.fitView({ ...fitting, minZoom: 0.2, duration: 0 })}>
          {say('Whole picture')}
        </Button>
      </div>
    </CursorContext.Provider>
  )
}

function partyNodes(picture: Picture, places: ReturnType<typeof placeParties>): PartyNode[] {
  return picture.nodes.map((node) => ({
    ...{ id: node.id, type: 'party', position: places.get(node.id) ?? { x: 0, y: 0 }, ...nodeSize },
    data: { node, inFocus: node.id === picture.focus },
  }))
}

/** Links against the direction of reading, and to the same step, are drawn broken: they close loops or lead across. */
function linkEdges({ nodes, links }: Picture, lit: ReadonlySet<string>): Edge[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  return links
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, onWay }) => {
      const [a, b] = [nodeOf.get(from), nodeOf.get(to)]
      const across = (b?.depth ?? 0) <= (a?.depth ?? 0)
      const marked = onWay || (lit.has(from) && lit.has(to) && b?.via === from)
      return {
        ...{ id: `${from} ${to}`, source: from, target: to },
        className: classNames('cg-link', across && 'across', marked && 'way') ?? 'cg-link',
        zIndex: marked ? 1 : 0,
        markerEnd: { type: MarkerType.ArrowClosed, color: marked ? 'var(--brand)' : 'var(--border-control)' },
      }
    })
}

/** The picture itself; loaded where it is shown. A new set of parties is laid out and fitted anew. */
export function ChainCanvas(props: CanvasProps) {
  const keyed = useRef(false)
  const leave = useCallback(() => {
    keyed.current = true
  }, [])
  const hasCome = useCallback(() => {
    const came = keyed.current
    keyed.current = false
    return came
  }, [])
  return (
    <ReactFlowProvider key={props.picture.nodes.map(({ id }) => id).join()}>
      <Canvas {...props} leave={leave} hasCome={hasCome} />
    </ReactFlowProvider>
  )
}

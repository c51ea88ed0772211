import { ComponentBars } from '../chart/ComponentBars'
import { ScoreBar, type BandRange } from '../chart/ScoreBar'
import { LimitList, Timeline } from '../chart/Timeline'
import { Sparkline, TrendLine } from '../chart/TrendLine'
import type { Gallery } from './gallery'

const bands: readonly BandRange[] = [
  { band: 'E', from: 0 },
  { band: 'D', from: 40 },
  { band: 'C', from: 55 },
  { band: 'B', from: 70 },
  { band: 'A', from: 85 },
]

/** Pictures of scores; all SVG, rendered on the server, with a table behind each. */
export const charts: Gallery = {
  id: 'charts',
  title: 'Charts',
  states: [
    {
      name: 'Score with a limit',
      Show: () => (
        <ScoreBar
          score={69}
          uncapped={73.9}
          limit={69}
          bands={bands}
          locale="en"
          label="Score 69, 73.9 without limits. Limited at 69 by two missed floors."
          explanation="The limit comes from two missed floors."
        />
      ),
    },
    {
      name: 'Score without a limit',
      Show: () => <ScoreBar score={86.4} uncapped={86.4} bands={bands} locale="en" label="Score 86.4" />,
    },
    {
      name: 'Limit near the right end',
      Show: () => <ScoreBar score={84} uncapped={92.5} limit={84} bands={bands} locale="en" label="Score 84" />,
    },
    {
      name: 'Limit near zero',
      Show: () => <ScoreBar score={5} uncapped={48.2} limit={5} bands={bands} locale="en" label="Score 5" />,
    },
    {
      name: 'Components',
      Show: () => (
        <ComponentBars
          caption="Components"
          locale="en"
          thresholds={[40, 60, 80]}
          sum={{ weight: 69, points: 73.92 }}
          afterLimit={69}
          rows={[
            {
              id: 'gov',
              label: 'Governance and oversight',
              href: '#gov',
              score: 84,
              decided: 86,
              maturity: 'Advanced',
              weight: 15,
              points: 7.92,
            },
            {
              id: 'inv',
              label: 'Data inventory',
              href: '#inv',
              score: 78,
              decided: 78,
              maturity: 'Managed',
              weight: 15,
              points: 7.36,
            },
            {
              id: 'ctl',
              label: 'Controls',
              href: '#ctl',
              note: '30 × 1.3, finance',
              score: 72,
              decided: 81,
              floor: 75,
              maturity: 'Managed',
              weight: 39,
              points: 17.66,
            },
            {
              id: 'cloud',
              label: 'Cloud',
              href: '#cloud',
              note: 'added pack',
              score: null,
              weight: 25,
              points: 0,
              startsAdded: true,
            },
          ]}
        />
      ),
    },
    {
      name: 'Score over the years',
      Show: () => (
        <TrendLine
          locale="en"
          label="Decided score by year: 58, 66, 73, 78. Current 69."
          valueHead="Score"
          extraHead={['Band']}
          guides={[
            { value: 85, label: '85 A' },
            { value: 70, label: '70 B' },
            { value: 55, label: '55 C' },
            { value: 40, label: '40 D' },
          ]}
          points={[
            { label: 'Mar 2023', value: 58, extra: ['C'] },
            { label: 'Mar 2024', value: 66, extra: ['C'] },
            { label: 'Mar 2025', value: 73, extra: ['B'] },
            { label: 'Mar 2026', value: 78, extra: ['B'] },
            { label: 'today', value: 69, current: true, act: true, extra: ['C'] },
          ]}
        />
      ),
    },
    {
      name: 'One point',
      Show: () => <TrendLine locale="en" label="Score 58" points={[{ label: 'Mar 2026', value: 58 }]} />,
    },
    { name: 'Small line', Show: () => <Sparkline values={[96, 95, 94, 93, 92, 91]} /> },
    {
      name: 'Timeline',
      Show: () => (
        <Timeline
          items={[
            {
              id: '1',
              date: '19 Nov 2026',
              mark: 'done',
              children: (
                <>
                  <b className="m">Delta answers sent</b> by I Gusti Ayu Maheswari.
                </>
              ),
            },
            {
              id: '2',
              date: '31 Oct 2026',
              mark: 'broke',
              children: (
                <>
                  <b className="m">Score fell to 69.</b> Proof for four questions ran out.
                </>
              ),
            },
            {
              id: '3',
              date: '6 Aug 2026',
              mark: 'note',
              children: (
                <>
                  <b className="m">Knock-out set aside</b> until 2 February 2027.
                </>
              ),
            },
          ]}
        />
      ),
    },
    {
      name: 'Limits',
      Show: () => (
        <LimitList
          items={[
            {
              id: 'f',
              letter: 'F',
              tone: 'act',
              title: 'Floor: Controls at least 75, is 72',
              children: <p className="small">To clear: 3 points in Controls.</p>,
            },
            { id: 'k', letter: 'K', tone: 'wait', title: 'Knock-out: tells us after 24 hours, 12 allowed' },
            { id: 'o', letter: '?', tone: 'open', title: 'Open: exit plan, walk-through date not known' },
          ]}
        />
      ),
    },
  ],
}

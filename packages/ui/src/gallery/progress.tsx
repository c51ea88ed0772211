import { ConfidenceMeter } from '../progress/ConfidenceMeter'
import { LinksProgress, Meter, ProgressBar, ProgressText, SectionRail } from '../progress/LinksProgress'
import type { Gallery } from './gallery'

const sections = [
  { label: 'Governance and oversight', detail: '11 of 11', state: 'done', href: '#1' },
  { label: 'Impact and risk', detail: '4 of 7, one with a colleague', state: 'part', share: 4 / 7, href: '#2' },
  { label: 'Controls', detail: '3 of 14', state: 'part', share: 3 / 14, href: '#3', current: true },
  { label: 'Monitoring', detail: '0 of 6', state: 'open', href: '#4' },
  { label: 'Cloud, finance, Việt Nam', detail: '0 of 9, was 8: one was added', state: 'changed', href: '#5' },
] as const

/** How far one is. */
export const progress: Gallery = {
  id: 'progress',
  title: 'Progress and confidence',
  states: [
    { name: 'Links', Show: () => <LinksProgress sections={sections} /> },
    { name: 'Rail', Show: () => <SectionRail sections={sections} /> },
    {
      name: 'In words',
      vendor: true,
      Show: () => (
        <ProgressText
          summary="35 of 64 answered. About 50 minutes are left."
          change="One question was added since yesterday, because you said that staff in Thailand can open the files."
        />
      ),
    },
    {
      name: 'Bars',
      Show: () => (
        <div className="stack">
          <Meter label="22 of 72" share={22 / 72} />
          <ProgressBar
            tall
            parts={[{ share: 0.33 }, { share: 0.05, tone: 'warning' }, { share: 0.04, tone: 'info' }]}
          />
        </div>
      ),
    },
    {
      name: 'Confidence',
      Show: () => (
        <p className="row">
          <ConfidenceMeter share={0.66} />
          <ConfidenceMeter share={0} />
          <ConfidenceMeter share={1} />
        </p>
      ),
    },
  ],
}

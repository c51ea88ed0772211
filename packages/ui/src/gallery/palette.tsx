import { PalettePanel } from '../palette/CommandPalette'
import type { PaletteCommand } from '../palette/search'
import type { Gallery } from './gallery'

const commands: readonly PaletteCommand[] = [
  { id: 'remind', group: 'do', label: 'Remind Northern Luzon Remittance Systems, Incorporated', href: '#remind' },
  {
    id: 'due',
    group: 'do',
    label: 'Move the due date of Northern Luzon Remittance Systems',
    keyHint: 'D',
    href: '#due',
  },
  {
    id: 'vendor',
    group: 'go',
    label: 'Northern Luzon Remittance Systems, Incorporated',
    detail: 'vendor',
    href: '#vendor',
  },
  {
    id: 'donghai',
    group: 'go',
    label: 'Công ty TNHH Giải pháp Lưu trữ Đông Hải',
    lang: 'vi',
    detail: 'vendor',
    href: '#dh',
  },
]

function panel(initialQuery: string) {
  return () => (
    <div className="palette">
      <PalettePanel commands={commands} initialQuery={initialQuery} />
    </div>
  )
}

/** The command palette without its dialog. */
export const palette: Gallery = {
  id: 'palette',
  title: 'Command palette',
  states: [
    { name: 'Typed', Show: panel('nort') },
    { name: 'Without marks', Show: panel('dong hai') },
    { name: 'Everything', Show: panel('') },
    { name: 'Nothing found', Show: panel('zzz') },
  ],
}

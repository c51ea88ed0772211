import { Diff } from '../review/Diff'
import type { Gallery } from './gallery'

/** Claim against last time. */
export const review: Gallery = {
  id: 'review',
  title: 'Diff',
  states: [
    {
      name: 'Level, words, files',
      Show: () => (
        <Diff
          locale="en"
          rows={[
            { label: 'Level', by: 'whole', before: '2 Defined', after: '3 Managed' },
            {
              label: 'Said',
              by: 'words',
              before: 'The procedure is approved by the security lead. Customers are told within 24 hours.',
              after:
                'The procedure is approved by the board and was tested in an exercise with our hosting provider. Customers are told within 72 hours, or later where the authority asks for it.',
            },
            {
              label: 'Evidence',
              by: 'whole',
              before: 'IR-Procedure-v2.pdf',
              after: 'Laporan Latihan Respons Insiden 2024.pdf',
            },
            { label: 'Scope', by: 'whole', after: 'Singapore and Batam' },
            { label: 'By', by: 'words', before: 'Head of Information Security', after: 'Head of Information Security' },
          ]}
        />
      ),
    },
    {
      name: 'Thai, which writes no spaces between words',
      Show: () => (
        <Diff
          locale="en"
          rows={[
            {
              label: 'Said',
              by: 'words',
              lang: 'th',
              before: 'ผู้ให้บริการต้องแจ้งภายใน 24 ชั่วโมง',
              after: 'ผู้ให้บริการต้องแจ้งลูกค้าภายใน 72 ชั่วโมง',
            },
          ]}
        />
      ),
    },
  ],
}

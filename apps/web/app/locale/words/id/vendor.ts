import type { ScreenWords } from '../screen-words'

/** Indonesian, by the English that each text says. */
export const vendor: ScreenWords = {
  madeOn: '2026-11-22',
  machine: {
    'Not in place': 'Belum ada',
    'Nobody does this yet.': 'Belum ada yang melakukannya.',
    Foundational: 'Dasar',
    'Some people do it, each in their own way.': 'Sebagian orang melakukannya, dengan cara masing-masing.',
    Defined: 'Ditetapkan',
    'It is written down and people know it.': 'Sudah tertulis dan diketahui semua orang.',
    Managed: 'Dikelola',
    'It runs, and there is proof.': 'Sudah berjalan, dan ada buktinya.',
    Advanced: 'Lanjutan',
    'It is measured and gets better each year.': 'Diukur dan makin baik setiap tahun.',
    Yes: 'Ya',
    Partly: 'Sebagian',
    No: 'Tidak',
    None: 'Tidak ada',
    Never: 'Tidak pernah',
  },
  reviewed: {},
}

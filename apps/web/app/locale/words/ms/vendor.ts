import type { ScreenWords } from '../screen-words'

/** Malay, by the English that each text says. */
export const vendor: ScreenWords = {
  madeOn: '2026-11-22',
  machine: {
    'Not in place': 'Belum ada',
    'Nobody does this yet.': 'Belum ada sesiapa yang melakukannya.',
    Foundational: 'Asas',
    'Some people do it, each in their own way.': 'Sesetengah orang melakukannya, dengan cara masing-masing.',
    Defined: 'Ditetapkan',
    'It is written down and people know it.': 'Sudah ditulis dan diketahui semua orang.',
    Managed: 'Terurus',
    'It runs, and there is proof.': 'Sudah berjalan, dan ada buktinya.',
    Advanced: 'Lanjutan',
    'It is measured and gets better each year.': 'Diukur dan bertambah baik setiap tahun.',
    Yes: 'Ya',
    Partly: 'Sebahagiannya',
    No: 'Tidak',
    None: 'Tiada',
    Never: 'Tidak pernah',
  },
  reviewed: {},
}

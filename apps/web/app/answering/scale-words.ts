import type { Locale } from '../locale/locales'

type Level = { readonly title: string; readonly help: string }

/** What the product itself offers as answers: the levels 0 to 4 of a maturity question, yes and no, and "nothing". */
export type ScaleWords = {
  readonly levels: readonly Level[]
  readonly yes: string
  readonly partly: string
  readonly no: string
  readonly none: string
  readonly never: string
}

/** English is the product's own; the others are by machine, with the words of docs/glossary-*.md. */
const scales: Readonly<Record<Locale, ScaleWords>> = {
  en: {
    levels: [
      { title: 'Not in place', help: 'Nobody does this yet.' },
      { title: 'Foundational', help: 'Some people do it, each in their own way.' },
      { title: 'Defined', help: 'It is written down and people know it.' },
      { title: 'Managed', help: 'It runs, and there is proof.' },
      { title: 'Advanced', help: 'It is measured and gets better each year.' },
    ],
    ...{ yes: 'Yes', partly: 'Partly', no: 'No', none: 'None', never: 'Never' },
  },
  id: {
    levels: [
      { title: 'Belum ada', help: 'Belum ada yang melakukannya.' },
      { title: 'Dasar', help: 'Sebagian orang melakukannya, dengan cara masing-masing.' },
      { title: 'Ditetapkan', help: 'Sudah tertulis dan diketahui semua orang.' },
      { title: 'Dikelola', help: 'Sudah berjalan, dan ada buktinya.' },
      { title: 'Lanjutan', help: 'Diukur dan makin baik setiap tahun.' },
    ],
    ...{ yes: 'Ya', partly: 'Sebagian', no: 'Tidak', none: 'Tidak ada', never: 'Tidak pernah' },
  },
  ms: {
    levels: [
      { title: 'Belum ada', help: 'Belum ada sesiapa yang melakukannya.' },
      { title: 'Asas', help: 'Sesetengah orang melakukannya, dengan cara masing-masing.' },
      { title: 'Ditetapkan', help: 'Sudah ditulis dan diketahui semua orang.' },
      { title: 'Terurus', help: 'Sudah berjalan, dan ada buktinya.' },
      { title: 'Lanjutan', help: 'Diukur dan bertambah baik setiap tahun.' },
    ],
    ...{ yes: 'Ya', partly: 'Sebahagiannya', no: 'Tidak', none: 'Tiada', never: 'Tidak pernah' },
  },
  th: {
    levels: [
      { title: 'ยังไม่มี', help: 'ยังไม่มีใครทำ' },
      { title: 'ขั้นพื้นฐาน', help: 'มีบางคนทำ โดยต่างคนต่างวิธี' },
      { title: 'กำหนดไว้แล้ว', help: 'เขียนไว้เป็นลายลักษณ์อักษรและทุกคนรับรู้' },
      { title: 'มีการจัดการ', help: 'ปฏิบัติอยู่จริงและมีหลักฐาน' },
      { title: 'ขั้นสูง', help: 'มีการวัดผลและดีขึ้นทุกปี' },
    ],
    ...{ yes: 'ใช่', partly: 'บางส่วน', no: 'ไม่ใช่', none: 'ไม่มี', never: 'ไม่เคย' },
  },
  vi: {
    levels: [
      { title: 'Chưa có', help: 'Chưa ai làm việc này.' },
      { title: 'Cơ bản', help: 'Một số người làm, mỗi người một cách.' },
      { title: 'Đã quy định', help: 'Đã có văn bản và mọi người đều biết.' },
      { title: 'Được quản lý', help: 'Đang thực hiện và có bằng chứng.' },
      { title: 'Nâng cao', help: 'Được đo lường và tốt hơn mỗi năm.' },
    ],
    ...{ yes: 'Có', partly: 'Một phần', no: 'Không', none: 'Không có', never: 'Chưa bao giờ' },
  },
}

export const scaleWords = (locale: Locale): ScaleWords => scales[locale]

import type { ScreenWords } from '../screen-words'

/** Thai, by the English that each text says. */
export const vendor: ScreenWords = {
  madeOn: '2026-11-22',
  machine: {
    'Not in place': 'ยังไม่มี',
    'Nobody does this yet.': 'ยังไม่มีใครทำ',
    Foundational: 'ขั้นพื้นฐาน',
    'Some people do it, each in their own way.': 'มีบางคนทำ โดยต่างคนต่างวิธี',
    Defined: 'กำหนดไว้แล้ว',
    'It is written down and people know it.': 'เขียนไว้เป็นลายลักษณ์อักษรและทุกคนรับรู้',
    Managed: 'มีการจัดการ',
    'It runs, and there is proof.': 'ปฏิบัติอยู่จริงและมีหลักฐาน',
    Advanced: 'ขั้นสูง',
    'It is measured and gets better each year.': 'มีการวัดผลและดีขึ้นทุกปี',
    Yes: 'ใช่',
    Partly: 'บางส่วน',
    No: 'ไม่ใช่',
    None: 'ไม่มี',
    Never: 'ไม่เคย',
  },
  reviewed: {},
}

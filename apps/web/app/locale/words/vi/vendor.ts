import type { ScreenWords } from '../screen-words'

/** Vietnamese, by the English that each text says. */
export const vendor: ScreenWords = {
  madeOn: '2026-11-22',
  machine: {
    'Not in place': 'Chưa có',
    'Nobody does this yet.': 'Chưa ai làm việc này.',
    Foundational: 'Cơ bản',
    'Some people do it, each in their own way.': 'Một số người làm, mỗi người một cách.',
    Defined: 'Đã quy định',
    'It is written down and people know it.': 'Đã có văn bản và mọi người đều biết.',
    Managed: 'Được quản lý',
    'It runs, and there is proof.': 'Đang thực hiện và có bằng chứng.',
    Advanced: 'Nâng cao',
    'It is measured and gets better each year.': 'Được đo lường và tốt hơn mỗi năm.',
    Yes: 'Có',
    Partly: 'Một phần',
    No: 'Không',
    None: 'Không có',
    Never: 'Chưa bao giờ',
  },
  reviewed: {},
}

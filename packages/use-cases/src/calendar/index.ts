export { holidaysOf } from './holidays'
export { dateIn, momentIn } from '@rantai/questionnaires'

export { holidaysOf } from './holidays'
export { dateIn, momentIn } from './zones'

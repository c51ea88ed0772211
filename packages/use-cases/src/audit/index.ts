export { record, type Happening } from './record'

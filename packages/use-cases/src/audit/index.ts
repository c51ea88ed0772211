export { record } from './record'

export { findNamed } from './find-named'

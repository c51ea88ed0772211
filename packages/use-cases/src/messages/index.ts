export { postMessage } from './post-message'

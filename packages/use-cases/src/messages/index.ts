export { postMessage } from './post-message'
export { type Turn } from './turns'

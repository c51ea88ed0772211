export { jobs, type JobName, type JobPayload } from './catalogue'
export { enqueue, type Crossing, type Enqueueing } from './enqueue'

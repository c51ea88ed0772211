export { acceptLink } from './accept-link'
export { listRequests } from './list-requests'
export { readLink, type LinkPage, type LinkState } from './read-link'
export { renewLink } from './renew-link'

export { hashToken, mailToken, newToken } from './tokens'

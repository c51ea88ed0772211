// The thread's program where nothing is built: tests and the development server.
import { register } from 'tsx/esm/api'

register()
await import('./pdf-thread.ts')

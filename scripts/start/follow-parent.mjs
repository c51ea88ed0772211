// Preloaded into web and worker: when the process that started them is gone (also after a kill -9), they stop as on
// SIGTERM instead of holding the port for ever. The channel must not keep a process alive by itself.
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}

import { packSchema } from '../src/index'

process.stdout.write(`${JSON.stringify(packSchema(), null, 2)}\n`)

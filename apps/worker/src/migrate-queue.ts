import { runMigrations } from 'bullmq'
import pg from 'pg'

/** Brings the queue's own tables (schema bullmq) up to date, as the administrator: its login may not create a schema. */
async function main(): Promise<void> {
  const url = process.argv[2]
  if (url === undefined) throw new Error('Usage: migrate-queue <administrator’s database URL>')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await runMigrations(client, 'bullmq')
    await client.query('grant usage, create on schema bullmq to rantai_queue')
    await client.query('grant all on all tables in schema bullmq to rantai_queue')
    await client.query('grant all on all sequences in schema bullmq to rantai_queue')
    await client.query('grant execute on all functions in schema bullmq to rantai_queue')
  } finally {
    await client.end()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The queue's tables could not be prepared. ${error instanceof Error ? error.message : String(error)}\n`,
  )
  process.exit(1)
})

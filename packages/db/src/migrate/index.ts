export { applyMigrations, readMigrations } from './apply-migrations'
export { type LoginPasswords } from './roles'
export { databaseUrls, MIGRATIONS_FOLDER, setUpDatabase, type DatabaseUrls } from './set-up-database'

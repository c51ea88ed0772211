export { applyMigrations, readMigrations } from './apply-migrations'
export { letLoginsConnect, type LoginPasswords } from './roles'
export { databaseUrls, MIGRATIONS_FOLDER, setUpDatabase, type DatabaseUrls } from './set-up-database'

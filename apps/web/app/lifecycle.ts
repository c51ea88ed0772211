import type { Settings } from '../server/settings'

/** Opens what pages use (the database), once, before the first request. */
export async function openApplication(_settings: Settings): Promise<void> {}

/** Lets go of it after the last answer. */
export async function closeApplication(): Promise<void> {}

/** Tied to this host and to HTTPS by its name. */
export const sessionCookie = '__Host-rantai_session'

import { createContext, useContext } from 'react'

/** The nonce of this answer's content security policy. The browser hides it from scripts, so it is empty there. */
export const NonceContext = createContext('')

export const useNonce = () => useContext(NonceContext)

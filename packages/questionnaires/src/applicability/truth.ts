/** Kleene's three values, ordered, so that `all` is the least and `any` the greatest of its members. */
export const FALSE = 0
export const UNKNOWN = 1
export const TRUE = 2
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE

export const truthOf = (value: boolean): Truth => (value ? TRUE : FALSE)
export const notOf = (truth: Truth): Truth => (truth === TRUE ? FALSE : truth === FALSE ? TRUE : UNKNOWN)

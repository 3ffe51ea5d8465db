/** Grown by its owner. */
export type ChangeWords = {}

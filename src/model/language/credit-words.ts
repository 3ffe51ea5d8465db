/** Grown by its owner. */
export type CreditWords = {}

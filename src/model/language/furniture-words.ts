/** Grown by its owner. */
export type FurnitureWords = {}

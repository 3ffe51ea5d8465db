import { createHash } from 'node:crypto'

/** Folds of outlets: what is measured on one was learnt from the others. */
export const FOLDS = 10

const digest = (outlet: string): Buffer => createHash('sha1').update(outlet).digest()

export const foldOf = (outlet: string): number => digest(outlet)[1]! % FOLDS

/** A quarter of all outlets, told by the hash of their names, whose errors nobody reads: their pages are only scored. */
export const isOnlyScored = (outlet: string): boolean => digest(outlet)[0]! % 4 === 0

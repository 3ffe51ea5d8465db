/** Grown by its owner. */
export type AnalysisWords = {}

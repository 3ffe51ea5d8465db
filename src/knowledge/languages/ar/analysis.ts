import type { AnalysisWords } from '../../../model/language/analysis-words.ts'

export const analysis: AnalysisWords = {}

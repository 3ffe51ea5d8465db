import type { SpeechWords } from '../../../model/language/speech-words.ts'

export const speech: SpeechWords = {}

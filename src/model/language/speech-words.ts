/** Grown by its owner. */
export type SpeechWords = {}

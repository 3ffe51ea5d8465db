/** Grown by its owner. */
export type CalendarWords = {}

import type { CalendarWords } from '../../../model/language/calendar-words.ts'

export const calendar: CalendarWords = {}

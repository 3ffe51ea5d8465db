import type { Language } from '../../../model/language.ts'
import { analysis } from './analysis.ts'
import { calendar } from './calendar.ts'
import { changes } from './changes.ts'
import { credit } from './credit.ts'
import { furniture } from './furniture.ts'
import { letters } from './letters.ts'
import { speech } from './speech.ts'
import { wordForms } from './word-forms.ts'

export const arabic: Language = { id: 'ar', letters, speech, credit, calendar, furniture, changes, analysis, forms: wordForms }

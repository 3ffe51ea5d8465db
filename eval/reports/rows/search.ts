/** What is typed, and the pages of `search/docs.jsonl` that must be found, no others among those that hold all words. */
export interface SearchRow {
  readonly query: string
  readonly trait: string
  readonly found: readonly string[]
}

const row = (query: string, trait: string, ...found: readonly string[]): SearchRow => ({ query, trait, found })

export const searchRows: readonly SearchRow[] = [
  row('الكتاب', 'with the article', 's01', 's02'),
  row('كتاب', 'without vowel signs', 's01', 's02'),
  row('كِتَاب', 'with vowel signs', 's01', 's02'),
  row('وبالكتاب', 'with clitics', 's01', 's02'),
  row('البطاطس', 'potatoes', 's03'),
  row('بطاطس', 'potatoes without the article', 's03'),
  row('المزارعون', 'a plural with its article for one in construct', 's03'),
  row('مزارعين', 'a plural in another case', 's03'),
  row('مزارعو', 'a plural in construct', 's03'),
  row('مسؤول', 'hamza on waw', 's04', 's05'),
  row('مسئول', 'hamza on ya', 's04', 's05'),
  row('المسؤولين', 'hamza on waw, plural', 's04', 's05'),
  row('القرآن', 'madda', 's05'),
  row('القرءان', 'hamza on the line for madda', 's05'),
  row('آبائهم', 'a plural with a pronoun', 's05'),
  row('الآباء', 'a plural with its article', 's05'),
  row('450', 'digits of another kind', 's06'),
  row('٣٨٠', 'digits of another kind', 's06'),
  row('ايران', 'alef without hamza', 's07'),
  row('إسبانيا', 'alef with hamza', 's07'),
  row('والد', 'no conjunction at the beginning', 's08'),
  row('بنك', 'no preposition at the beginning', 's09'),
  row('Marsa', 'Latin letters', 's10'),
  row('iphone', 'Latin letters in lower case', 's10'),
  row('جدة', 'a town', 's11'),
  row('جد', 'a grandfather', 's12'),
  row('لبنان', 'a country', 's14'),
  row('لبنى', 'a town', 's13'),
  row('لبن', 'milk'),
  row('ولبنان', 'a country behind a conjunction', 's14'),
  row('رحيما', 'tanwin', 's16'),
  row('ﺍﻟﻜﺘﺎﺏ', 'presentation forms', 's01', 's02'),
  row('ﻟﺒﻨﺎﻥ', 'presentation forms', 's14'),
  row('"مدينة جدة"', 'a phrase', 's11'),
  row('"', 'a lone quotation mark'),
  row('""', 'an empty phrase'),
  row("'; DROP TABLE articles; --", 'SQL'),
  row('NEAR(', 'an operator of FTS5'),
]

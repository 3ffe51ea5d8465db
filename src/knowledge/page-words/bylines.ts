/**
 * What a line of authors begins with in languages that have no list of their own ("By Sam Carter", "Von Anna Becker"), in one of its
 * usual spellings. These are words of every sentence too, so that a line is a byline only where nothing but names follows.
 */
export const bylines: readonly string[] = [
  ...['by', 'written by', 'reported by', 'story by'],
  ...['von', 'par', 'por', 'di', 'door', 'av', 'af', 'przez', 'texte de', 'escrito por', 'redactado por', 'a cura di', 'escrit per'],
]

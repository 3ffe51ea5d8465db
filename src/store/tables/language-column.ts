/** Counts the pages of each language. */
export const languagesCounted = `INSERT INTO counts (kind, owner, key, name, last, count)
  SELECT 'languages', '', language, '', '', count(*) FROM article_keys GROUP BY language`

/**
 * The column of a version: the language by whose words a page is found, and how many pages each language has. What was kept before was read by
 * the one language that there was.
 */
export const languageColumn: readonly string[] = [
  "ALTER TABLE article_keys ADD COLUMN language TEXT NOT NULL DEFAULT 'ar'",
  languagesCounted,
]

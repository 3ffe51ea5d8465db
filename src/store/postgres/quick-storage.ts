/** Packs what is long by the quicker way where the server has it (it is built with LZ4 nearly everywhere), and does not try to pack hashes. */
export const quickStorage: readonly string[] = [
  ...[
    ['articles', 'kept'],
    ['articles', 'summary'],
    ['statements', 'words'],
    ['words', 'vector'],
    ['alignments', 'matched'],
  ].map(
    ([table, column]) => `DO $$ BEGIN EXECUTE 'ALTER TABLE ${table} ALTER COLUMN ${column} SET COMPRESSION lz4';
    EXCEPTION WHEN feature_not_supported OR invalid_parameter_value OR syntax_error THEN NULL; END $$`,
  ),
  'ALTER TABLE prints ALTER COLUMN prints SET STORAGE EXTERNAL',
]

/**
 * Words wait in a list until they are put into their index many at a time: a longer list puts each word there less often.
 * Of what is long or never asked by its value no statistics are gathered, and of words few: gathering them reads thousands of pages.
 */
export const fewerPasses: readonly string[] = [
  'ALTER INDEX words_vector SET (gin_pending_list_limit = 16384)',
  ...['number', 'vector'].map((column) => `ALTER TABLE words ALTER COLUMN ${column} SET STATISTICS 10`),
  ...[
    ['articles', 'kept'],
    ['articles', 'summary'],
    ['articles', 'headline'],
    ['statements', 'words'],
    ['alignments', 'matched'],
    ['prints', 'prints'],
    ['counts', 'name'],
    ['counts', 'last'],
    ['rankings', 'name'],
    ['rankings', 'last'],
  ].map(([table, column]) => `ALTER TABLE ${table} ALTER COLUMN ${column} SET STATISTICS 0`),
]

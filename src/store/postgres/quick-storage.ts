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

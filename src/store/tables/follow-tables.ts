/**
 * The tables of a version: saved searches, what each has found, what was told of it, and what waits to be sent. Times are milliseconds since 1970;
 * an owner is a deliverer, whose lease ends with it or soon after.
 */
export const followTables: readonly string[] = [
  // `query` is a `FollowQuery` in JSON, `resolved` whom its filters mean at this moment, and by which names that may change.
  `CREATE TABLE follows (
    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, query TEXT NOT NULL, resolved TEXT NOT NULL, added BIGINT NOT NULL, paused BIGINT, found BIGINT, told_quiet BIGINT,
    quiet_days INTEGER NOT NULL, token TEXT NOT NULL UNIQUE)`,
  // What the same search by hand finds at this moment. `alert` is absent of what was there when the follow was added.
  `CREATE TABLE follow_finds (
    follow TEXT NOT NULL, item TEXT NOT NULL, article INTEGER NOT NULL, other INTEGER, page TEXT NOT NULL, alert TEXT, PRIMARY KEY (follow, item))`,
  'CREATE INDEX follow_finds_article ON follow_finds (article)',
  'CREATE INDEX follow_finds_other ON follow_finds (other) WHERE other IS NOT NULL',
  'CREATE INDEX follow_finds_page ON follow_finds (follow, page)',
  // `body` is an `Alert` in JSON.
  `CREATE TABLE follow_alerts (
    id TEXT PRIMARY KEY, follow TEXT NOT NULL, seq BIGINT NOT NULL UNIQUE, kind TEXT NOT NULL, at BIGINT NOT NULL, updated BIGINT NOT NULL, unread INTEGER NOT NULL, body TEXT NOT NULL)`,
  'CREATE INDEX follow_alerts_follow ON follow_alerts (follow, seq)',
  `CREATE TABLE follow_targets (
    id TEXT PRIMARY KEY, follow TEXT NOT NULL, kind TEXT NOT NULL, address TEXT NOT NULL, secret TEXT NOT NULL, digest_hour INTEGER,
    added BIGINT NOT NULL, failures INTEGER NOT NULL DEFAULT 0, failing BIGINT, told_failing BIGINT, succeeded BIGINT)`,
  'CREATE INDEX follow_targets_follow ON follow_targets (follow)',
  // `id` is the idempotency key: the same for one version of an alert and one target, whoever sends it and how often.
  `CREATE TABLE follow_outbox (
    id TEXT PRIMARY KEY, target TEXT NOT NULL, alert TEXT NOT NULL, news TEXT NOT NULL, body TEXT NOT NULL, kept BIGINT NOT NULL, due BIGINT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, owner TEXT, lease BIGINT NOT NULL DEFAULT 0, done BIGINT, why TEXT)`,
  'CREATE INDEX follow_outbox_due ON follow_outbox (due) WHERE done IS NULL',
  'CREATE INDEX follow_outbox_target ON follow_outbox (target, alert)',
]

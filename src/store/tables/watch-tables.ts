/**
 * The tables of a version: what is watched, what is to be fetched when, which hosts may be asked when, and which archives hold what was fetched.
 * Times are milliseconds since 1970; an owner is a watcher, whose lease ends with it or soon after.
 */
export const watchTables: readonly string[] = [
  // `counts`: pages found on each of the last days, in JSON.
  `CREATE TABLE watch_sources (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, home TEXT NOT NULL, language TEXT, added BIGINT NOT NULL, paused BIGINT,
    succeeded BIGINT, found BIGINT, counts TEXT NOT NULL DEFAULT '{}', outcomes TEXT NOT NULL DEFAULT '{}')`,
  // An address to fetch, by its one spelling: a list of pages again and again, a page until it was answered. Without `due` it is not fetched any more.
  `CREATE TABLE watch_plan (
    page TEXT PRIMARY KEY, address TEXT NOT NULL, host TEXT NOT NULL, source TEXT NOT NULL, kind TEXT NOT NULL, due BIGINT, pause BIGINT NOT NULL,
    via TEXT, etag TEXT, modified TEXT, digest TEXT, record TEXT, recorded TEXT, visited BIGINT, changed BIGINT,
    visits INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, outcome TEXT, why TEXT)`,
  'CREATE INDEX watch_plan_due ON watch_plan (due) WHERE due IS NOT NULL',
  'CREATE INDEX watch_plan_source ON watch_plan (source, kind, due)',
  // A host by its name, or hosts at one IP address.
  `CREATE TABLE watch_hosts (
    name TEXT PRIMARY KEY, free BIGINT NOT NULL, owner TEXT, lease BIGINT NOT NULL DEFAULT 0, day TEXT NOT NULL, used INTEGER NOT NULL,
    failures INTEGER NOT NULL)`,
  'CREATE TABLE watch_robots (origin TEXT PRIMARY KEY, until BIGINT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL)',
  // `noted`: bytes of which the plan knows; `kept`: bytes of which the pages were read and kept.
  `CREATE TABLE watch_archives (
    path TEXT PRIMARY KEY, kind TEXT NOT NULL, day TEXT NOT NULL, owner TEXT, lease BIGINT NOT NULL, noted BIGINT NOT NULL, kept BIGINT NOT NULL)`,
]

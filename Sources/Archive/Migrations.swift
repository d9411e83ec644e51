import GRDB

/// The store's schema as an ordered list of steps. Steps are only ever added at the end: one that
/// ran on somebody's store is never edited.
enum Migrations {
  /// In the header of the file, so that another program's database is never taken for a store.
  static let applicationID: Int32 = 0x4D79_656C  // "Myel"

  private static let steps: [(name: String, sql: String)] = [
    ("1 studies, texts, search and history", first),
    ("2 quotes, and what was deleted before it was read", second),
    ("3 sources that are followed", third),
  ]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps {
      migrator.registerMigration(step.name) { try $0.execute(sql: step.sql) }
    }
    migrator.registerMigration("4 studies by PMC id and by title", migrate: StudyKeys.addColumns)
    migrator.registerMigration("5 answers of language models") { try $0.execute(sql: fifth) }
    migrator.registerMigration("6 the record of each source") {
      try $0.execute(sql: HeldRecords.table)
    }
    migrator.registerMigration("7 registered trials and news", migrate: RegistryTables.add)
    migrator.registerMigration("8 what was settled, and when records told of notices") {
      try $0.execute(sql: eighth)
    }
    migrator.registerMigration("9 the few notices that are dated") {
      try $0.execute(
        sql: "CREATE INDEX history_dated ON history (id) WHERE dated IS NOT NULL")
    }
    return migrator
  }

  // `digest` holds what lists need, `digest_json` the whole, so that a list reads small rows.
  // Times are seconds since 1970; dates are YYYYMMDD with zeros for what is not known.
  private static let first = """
    CREATE TABLE digest (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      has_pmid INTEGER NOT NULL,
      doi TEXT,
      content_hash TEXT NOT NULL,
      summary_hash TEXT NOT NULL,
      digest_hash TEXT NOT NULL,
      history_hash TEXT NOT NULL DEFAULT '',
      writer_version TEXT NOT NULL,
      looked_version TEXT NOT NULL,
      basis TEXT NOT NULL,
      writer TEXT NOT NULL,
      title TEXT NOT NULL,
      headline TEXT NOT NULL,
      teaser TEXT NOT NULL,
      design TEXT,
      species TEXT,
      stage TEXT,
      participants INTEGER,
      studies INTEGER,
      date_key INTEGER NOT NULL,
      journal TEXT,
      status TEXT,
      licence TEXT,
      is_invented INTEGER NOT NULL,
      is_about INTEGER NOT NULL,
      level TEXT NOT NULL,
      types TEXT NOT NULL,
      topics TEXT NOT NULL,
      treatments TEXT NOT NULL,
      first_seen INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      first_published INTEGER,
      is_published INTEGER NOT NULL DEFAULT 0,
      deleted INTEGER,
      approved_hash TEXT,
      approved_by TEXT,
      approved INTEGER,
      held TEXT
    );
    CREATE INDEX digest_order ON digest (date_key DESC, id);
    CREATE INDEX digest_doi ON digest (doi) WHERE doi IS NOT NULL;

    CREATE TABLE digest_json (number INTEGER PRIMARY KEY, json BLOB NOT NULL);

    CREATE TABLE tag (
      kind TEXT NOT NULL, value TEXT NOT NULL, number INTEGER NOT NULL,
      PRIMARY KEY (kind, value, number)
    ) WITHOUT ROWID;
    CREATE INDEX tag_number ON tag (number);

    CREATE TABLE version (
      id TEXT NOT NULL, content_hash TEXT NOT NULL, seen INTEGER NOT NULL, json BLOB NOT NULL,
      PRIMARY KEY (id, content_hash)
    );

    CREATE TABLE past_text (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL, summary_hash TEXT NOT NULL, writer_version TEXT NOT NULL,
      replaced INTEGER NOT NULL, json BLOB NOT NULL
    );

    CREATE TABLE history (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, what TEXT NOT NULL,
      why TEXT NOT NULL
    );
    CREATE INDEX history_id ON history (id, sequence);
    CREATE INDEX history_at ON history (at);

    CREATE TABLE decision (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL, summary_hash TEXT NOT NULL, action TEXT NOT NULL, by TEXT, why TEXT,
      at INTEGER NOT NULL
    );

    CREATE TABLE redirect (old TEXT PRIMARY KEY, new TEXT NOT NULL, at INTEGER NOT NULL);
    CREATE INDEX redirect_new ON redirect (new);

    CREATE TABLE set_aside (
      origin TEXT NOT NULL, place TEXT NOT NULL, reason TEXT NOT NULL, mend TEXT NOT NULL,
      first_seen INTEGER NOT NULL,
      PRIMARY KEY (origin, place)
    );

    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);

    CREATE VIRTUAL TABLE search USING fts5(
      title, headline, plain, names, abstract,
      tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3'
    );
    """

  // Every text is looked at once more, so that its quotes are counted.
  private static let second = """
    ALTER TABLE digest ADD COLUMN quotes_longest INTEGER;
    ALTER TABLE digest ADD COLUMN quotes_total INTEGER;
    ALTER TABLE digest ADD COLUMN abstract_words INTEGER;
    UPDATE digest SET looked_version = '';
    CREATE TABLE deletion (id TEXT PRIMARY KEY, at INTEGER NOT NULL);
    CREATE INDEX history_kind ON history (kind, at);
    """

  // `question` is the hash of everything that was asked, and of whom.
  private static let fifth = """
    CREATE TABLE answer (
      question TEXT PRIMARY KEY, answer BLOB NOT NULL
    ) WITHOUT ROWID;
    """

  // `name` is by what a record is known again when it comes whole. `dated` is the day on which the
  // study's own record was revised to say so.
  private static let eighth = """
    ALTER TABLE set_aside ADD COLUMN name TEXT;
    CREATE INDEX set_aside_name ON set_aside (name) WHERE name IS NOT NULL;
    CREATE TABLE set_aside_past (
      origin TEXT NOT NULL, place TEXT NOT NULL, reason TEXT NOT NULL, mend TEXT NOT NULL,
      first_seen INTEGER NOT NULL, settled INTEGER NOT NULL,
      PRIMARY KEY (origin, place, reason)
    ) WITHOUT ROWID;
    ALTER TABLE history ADD COLUMN dated TEXT;
    ALTER TABLE notice ADD COLUMN concerns_other INTEGER NOT NULL DEFAULT 0;
    """

  private static let third = """
    CREATE TABLE source (name TEXT PRIMARY KEY, state BLOB NOT NULL);
    CREATE TABLE inbox (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      source TEXT NOT NULL, kind TEXT NOT NULL, body BLOB NOT NULL
    );
    CREATE TABLE notice (
      study TEXT NOT NULL, kind TEXT NOT NULL, citation TEXT NOT NULL, pmid TEXT,
      source TEXT NOT NULL, dated TEXT, received INTEGER NOT NULL,
      PRIMARY KEY (study, kind, citation)
    ) WITHOUT ROWID;
    """
}

/** The migrations as text. Made by `npx tsx scripts/embed-migrations.ts` from migrations/*.sql; do not edit. */
export const migrations: readonly { name: string; sql: string }[] = [
  { name: "0001-knowledge.sql", sql: `-- What the company knows, as content-addressed rows that snapshots share. A snapshot is a list of rows, never a copy.
create extension if not exists vector;

-- What an article said at one time.
create table articles (
  key integer generated always as identity primary key,
  hash text not null unique,
  article_id text not null,
  path text not null,
  title text not null,
  url text,
  audience text[] not null,
  locale text not null,
  tags text[] not null,
  risk text not null,
  valid_until date,
  body text not null
);

-- What a chunk says. Blocks are mdast nodes as JSON; their lines count from the chunk's first line, so that an edit
-- further up leaves the row as it is.
create table chunks (
  key integer generated always as identity primary key,
  hash text not null unique,
  heading_path text[] not null,
  anchor text not null,
  blocks jsonb not null,
  body text not null
);

-- BM25 weights by hashed term, in a table of their own: a search reads this and never the wide rows above.
create table chunk_terms (
  chunk integer primary key references chunks on delete cascade,
  terms sparsevec(1000000000) not null
);

-- Every vector once, found by sha256(model, text). No dimension in the type: another model may have another one.
create table embeddings (
  key integer generated always as identity primary key,
  hash bytea not null unique,
  vector vector not null
);
-- 1,544 bytes for 384 dimensions: kept in the row, uncompressed, so that a scan needs no second read.
alter table embeddings alter column vector set storage plain;

create table snapshots (
  key integer generated always as identity primary key,
  id text not null unique,
  created_at timestamptz not null,
  -- Hash of the files and settings it was made of: tells without parsing them whether a folder has changed since.
  source_hash text not null,
  embedding_model text not null,
  dimensions integer not null,
  article_count integer not null,
  chunk_count integer not null,
  -- Kinds of chunks by who may read them and until when: [{ locale, audience, validUntil }], numbered from 0.
  classes jsonb not null,
  persona jsonb not null,
  handoff_rules jsonb not null,
  problems jsonb not null
);

create table snapshot_chunks (
  snapshot integer not null references snapshots on delete cascade,
  article integer not null references articles,
  ordinal integer not null,
  chunk integer not null references chunks,
  class integer not null,
  embedding integer not null references embeddings,
  heading_embedding integer not null references embeddings,
  start_line integer not null,
  end_line integer not null,
  primary key (snapshot, article, ordinal)
);

create table snapshot_articles (
  snapshot integer not null references snapshots on delete cascade,
  article integer not null references articles,
  article_id text not null,
  class integer not null,
  primary key (snapshot, article_id)
);

-- In how many chunks of the snapshot a term occurs: what idf is computed from.
create table snapshot_terms (
  snapshot integer not null references snapshots on delete cascade,
  term integer not null,
  chunks integer not null,
  primary key (snapshot, term)
);

-- The one snapshot that answers, or none yet. \`rolled_back_from\` keeps an automatic re-index from undoing a rollback.
create table current_snapshot (
  only_row boolean primary key default true check (only_row),
  snapshot integer not null references snapshots,
  changed_at timestamptz not null,
  rolled_back_from text
);

-- Pruning asks for each removed chunk, vector and article whether another snapshot still holds it; without these every
-- one of them scans the whole table (ten thousand chunks: minutes instead of seconds).
create index snapshot_chunks_by_chunk on snapshot_chunks (chunk);
create index snapshot_chunks_by_embedding on snapshot_chunks (embedding);
create index snapshot_chunks_by_heading_embedding on snapshot_chunks (heading_embedding);
create index snapshot_chunks_by_article on snapshot_chunks (article);
create index snapshot_articles_by_article on snapshot_articles (article);
` },
  { name: "0002-conversations.sql", sql: `-- What was asked and answered, and what became of it.
create table conversations (
  id text primary key,
  created_at timestamptz not null,
  identity_kind text,
  identity_value text,
  proof text,
  customer jsonb
);

create table messages (
  id text primary key,
  conversation text not null references conversations,
  -- Order within the conversation: times may tie.
  position integer not null,
  role text not null check (role in ('customer', 'assistant', 'agent')),
  channel text not null,
  text text not null,
  created_at timestamptz not null,
  unique (conversation, position)
);

-- One row an answer: the whole object that was returned (without the rendered reply, which any channel can make again),
-- the article ranking that later turns fuse with, and the trace.
create table answers (
  id text primary key,
  conversation text not null references conversations,
  message text not null references messages,
  snapshot text not null,
  answer jsonb not null,
  article_ranking jsonb not null,
  trace jsonb not null,
  created_at timestamptz not null
);
create index answers_by_conversation on answers (conversation);

-- A repeated request finds its first result here. \`request_hash\` tells a repeat from another body under the same key.
create table requests (
  key text primary key,
  request_hash text not null,
  answer text not null references answers,
  created_at timestamptz not null
);

create table handoffs (
  id text primary key,
  conversation text not null references conversations,
  answer text not null references answers,
  state text not null check (state in ('waiting', 'claimed', 'resolved')),
  queue text not null,
  reason text not null,
  created_at timestamptz not null
);

-- Append only: what reports are made of. No customer text in it, and no reference: it outlives an erased conversation.
create table outcomes (
  id bigint generated always as identity primary key,
  answer text not null,
  conversation text not null,
  channel text not null,
  snapshot text not null,
  decision text not null,
  reason text not null,
  rule text,
  confidence double precision not null,
  article_ids text[] not null,
  created_at timestamptz not null
);
create index outcomes_by_time on outcomes (created_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'outcomes are append-only: write a new row instead of changing or deleting one';
end
$$;
create trigger outcomes_append_only before update or delete on outcomes for each row execute function refuse_change();
` },
  { name: "0003-calibration.sql", sql: `-- What a company's own labelled cases have shown, as its file says it, and what running them again said of this snapshot:
-- the first is part of the snapshot, the second is learnt after it was published.
alter table snapshots add column calibration jsonb;
alter table snapshots add column calibration_check jsonb;
` },
  { name: "0004-words.sql", sql: `-- The words that a snapshot's articles use, as they are written: what a misspelled word of a question is mended to.
create table snapshot_words (
  snapshot integer not null references snapshots on delete cascade,
  word text not null,
  -- In how many chunks it occurs.
  chunks integer not null,
  primary key (snapshot, word)
);

-- Groups of words that mean the same here: [["refund", "money back"]].
alter table snapshots add column synonyms jsonb not null default '[]';
` },
  { name: "0005-api-keys.sql", sql: `-- Who may ask. Rows are never deleted: while there is one, nobody is answered without a key, so that revoking the last
-- one closes the service instead of opening it.
create table api_keys (
  id text primary key,
  name text not null,
  kind text not null check (kind in ('secret', 'publishable')),
  scopes text[] not null,
  origins text[] not null,
  per_minute integer,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz
);

-- What proves that somebody holds a key: SHA-256 of the whole key, which holds 256 random bits, so that a slow hash would
-- gain nothing. A rotation adds a row and ends the ones before it after a grace time.
create table api_key_secrets (
  sha256 text primary key,
  api_key text not null references api_keys,
  created_at timestamptz not null,
  valid_until timestamptz
);
create index api_key_secrets_by_key on api_key_secrets (api_key);

-- Which key began a conversation, and so whose its answers are; null: it was begun without one.
alter table conversations add column api_key text references api_keys;

-- How much of an allowance is used: one row for each who asked lately, see rate-limits.ts. Unlogged, since losing it in a
-- crash costs nothing. No index but the key and half-empty pages: an update then stays within its page, and the space of
-- the old row is used again without a vacuum, which PGlite does not run by itself.
create unlogged table rate_limits (
  subject text primary key,
  free_at timestamptz not null
) with (fillfactor = 50);
` },
  { name: "0006-feedback.sql", sql: `-- Whether an answer or an article helped. Append only like outcomes, without customer text and without a reference, so
-- that it outlives an erased conversation.
create table feedback (
  id bigint generated always as identity primary key,
  about text not null check (about in ('answer', 'article')),
  about_id text not null,
  helped boolean not null,
  channel text not null,
  snapshot text not null,
  created_at timestamptz not null
);
create index feedback_by_time on feedback (created_at);
create trigger feedback_append_only before update or delete on feedback for each row execute function refuse_change();
` },
];

-- Who may ask. Rows are never deleted: while there is one, nobody is answered without a key, so that revoking the last
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

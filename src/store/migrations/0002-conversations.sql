-- What was asked and answered, and what became of it.
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

-- A repeated request finds its first result here. `request_hash` tells a repeat from another body under the same key.
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

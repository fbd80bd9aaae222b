-- Whether an answer or an article helped. Append only like outcomes, without customer text and without a reference, so
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

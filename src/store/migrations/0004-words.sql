-- The words that a snapshot's articles use, as they are written: what a misspelled word of a question is mended to.
create table snapshot_words (
  snapshot integer not null references snapshots on delete cascade,
  word text not null,
  -- In how many chunks it occurs.
  chunks integer not null,
  primary key (snapshot, word)
);

-- Groups of words that mean the same here: [["refund", "money back"]].
alter table snapshots add column synonyms jsonb not null default '[]';

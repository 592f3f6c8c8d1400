-- The person's own record of what they agreed to, which the journal in their pod names.
alter table links add column granted text;

-- Entries of journals that a pod did not take yet: they go with the next visit, and nothing of
-- them is kept afterwards.
create table journal (
  id text primary key,
  link uuid not null references links (id) on delete cascade,
  entry text not null,
  noted_at timestamptz not null
);
create index journal_of_link on journal (link, noted_at);

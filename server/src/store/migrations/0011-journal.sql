-- The person's own record of what they agreed to, which the journal in their pod names.
alter table links add column granted text;

-- Visits whose entry the journal of a pod did not take yet. They go with the next visit or a sweep,
-- and nothing of them is kept afterwards.
create table journal (
  id uuid primary key,
  link uuid not null references links (id) on delete cascade,
  -- What was read and written, as JSON.
  visit text not null,
  not_before timestamptz not null
);
create index journal_of_link on journal (link);
create index journal_due on journal (not_before);

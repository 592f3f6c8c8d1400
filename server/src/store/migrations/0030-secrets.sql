-- Since when each secret is used. Its mark says which one it is, and nothing of what it is.
create table secrets (
  mark text primary key,
  since timestamptz not null
);

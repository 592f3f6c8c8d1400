-- Ends of grants that this server sees to. The address of a group, who began it and whom it lists
-- are not here: keyed hashes, and members sealed with a key that only the address makes.
create table expiries (
  id text primary key,
  owner text not null,
  until timestamptz not null,
  -- Erased when it ends.
  sealed text,
  begun_at timestamptz not null
);
create index expiries_of_owner on expiries (owner, begun_at);
create index expiries_by_end on expiries (until);

-- The latest moment that any server on this database was sure of: time does not go back behind it.
create table clock (
  one boolean primary key default true check (one),
  latest timestamptz not null
);

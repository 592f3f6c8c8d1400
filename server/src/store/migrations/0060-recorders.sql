-- Phones that send their positions through this server into the pod of a link. No position is here,
-- nor the secret that the phone shows: a keyed hash of it, and when it was last heard.
create table recorders (
  id uuid primary key,
  link uuid not null unique references links (id) on delete cascade,
  secret text not null,
  paused boolean not null default false,
  made_at timestamptz not null,
  -- When the phone last sent something, and the instant of its latest position.
  heard_at timestamptz,
  latest timestamptz,
  -- Why the last positions that were not taken were not, and when.
  refusal text,
  refused_at timestamptz,
  -- Document of the pod whose writing is in the journal already.
  noted text,
  -- Positions taken on one day, so that they are bounded.
  day text,
  taken integer not null default 0
);

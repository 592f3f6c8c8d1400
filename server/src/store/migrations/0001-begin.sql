-- Codes that a service sent to its customers. Neither the code nor the customer number is here,
-- only their keyed hashes.
create table codes (
  hash text primary key,
  service text not null,
  customer text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index codes_expiry on codes (expires_at);

-- Which customer (keyed hash) wants their records in which storage.
create table links (
  id uuid primary key,
  service text not null,
  customer text not null,
  web_id text not null,
  storage text not null,
  -- Server that holds it.
  lane text not null,
  -- Who says that the storage is theirs: the storage itself, or only the person's profile.
  claim text not null check (claim in ('owner', 'profile')),
  state text not null check (state in ('open', 'withdrawn')),
  since timestamptz not null,
  withdrawn_at timestamptz,
  last_delivered_at timestamptz,
  trouble text,
  unique (service, customer, web_id)
);
create index links_of_person on links (web_id);
create index links_to_storage on links (storage);

-- Wrong guesses, by keyed hash of who guessed.
create table guesses (
  subject text not null,
  at timestamptz not null
);
create index guesses_of_subject on guesses (subject, at);

-- Proofs of possession already seen, so that none is used twice.
create table proofs (
  hash text primary key,
  expires_at timestamptz not null
);

-- What a service handed over, in numbers.
create table batches (
  id uuid primary key,
  service text not null,
  key text not null,
  digest text,
  state text not null check (state in ('reading', 'accepted')),
  accepted integer not null default 0,
  refused integer not null default 0,
  unknown integer not null default 0,
  delivered integer not null default 0,
  withdrawn integer not null default 0,
  dropped integer not null default 0,
  refusals jsonb not null default '[]',
  reader uuid,
  read_at timestamptz not null,
  begun_at timestamptz not null,
  accepted_at timestamptz,
  unique (service, key)
);

-- The outbox: a record is here until it is in its pod, and nowhere else afterwards. Those of a
-- batch that is still read do not count yet.
create table deliveries (
  id bigint generated always as identity primary key,
  batch uuid not null references batches (id) on delete cascade,
  link uuid not null references links (id) on delete cascade,
  record text not null,
  state text not null default 'waiting' check (state in ('waiting', 'dead')),
  queued_at timestamptz not null,
  reason text
);
create index deliveries_of_link on deliveries (link, id);
create index deliveries_of_batch on deliveries (batch);

-- Pods that something waits for: one row each, however much waits.
create table visits (
  link uuid primary key references links (id) on delete cascade,
  lane text not null,
  not_before timestamptz not null,
  -- Counts what was added since, so that a visitor who found everything done notices.
  revision bigint not null default 0,
  attempts integer not null default 0,
  reason text
);
create index visits_due on visits (lane, not_before);

-- What is known of each server that holds pods.
create table lanes (
  lane text primary key,
  open_until timestamptz,
  failures integer not null default 0,
  reason text
);

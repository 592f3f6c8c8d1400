-- Whose contribution waits in which pod, until its campaign is counted and the result is out. The
-- person is a keyed hash; WebID, document and inbox are sealed. What they contribute is never here.
create table registrations (
  campaign text not null references campaigns (slug),
  person text not null,
  -- Keyed hash too: nobody registers another person's document.
  document text not null,
  -- Who says that the storage is theirs: the storage itself, or only the person's profile.
  claim text not null check (claim in ('owner', 'profile')),
  sealed text not null,
  state text not null default 'registered' check (state in ('registered', 'counted', 'not-counted')),
  since timestamptz not null,
  primary key (campaign, person),
  unique (campaign, document)
);

-- Protected totals of each count, ready to be published.
create table results (
  campaign text primary key references campaigns (slug),
  result jsonb not null,
  representation jsonb not null,
  people integer not null
);

-- The public ledger of noise: what each result spent of the budget.
create table spendings (
  campaign text primary key references campaigns (slug),
  epsilon double precision not null,
  at timestamptz not null
);

-- The key pair of this instance as an operator of split counting; the private half is sealed.
create table operator_key (
  one boolean primary key default true check (one),
  public jsonb not null,
  sealed text not null
);

-- As leader: our half of the sums, until the other half has come. Looks random whatever was counted.
create table led_counts (
  campaign text primary key references campaigns (slug),
  run uuid not null,
  sums jsonb not null,
  report jsonb not null
);

-- As helper: what was given out, once for each version of a campaign, and our half until it is used.
create table helped_counts (
  digest text primary key,
  leader text not null,
  run uuid not null,
  sums jsonb,
  given_at timestamptz not null
);

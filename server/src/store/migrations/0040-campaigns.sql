-- Campaigns that this instance asks for, or decides and counts, or both.
create table campaigns (
  -- Name in this instance's addresses.
  slug text primary key,
  -- Name of the campaign everywhere.
  iri text not null unique,
  -- Who asks.
  controller text not null,
  -- Address of the instance that decides and counts, and its own name for the campaign. No name yet:
  -- the campaign has not reached it.
  host text not null,
  host_slug text,
  state text not null check (state in ('draft', 'in-review', 'approved', 'open', 'frozen',
    'counted', 'released', 'answered', 'refused', 'halted')),
  -- Of the draft; grows with each change.
  version integer not null default 1,
  campaign jsonb not null,
  code_list jsonb not null,
  -- Of the exact version; set once it is sent, and from then on nothing of it changes.
  digest text,
  -- What was decided last.
  decision jsonb,
  -- Written by the count and what follows it.
  release jsonb,
  report jsonb,
  erasure jsonb,
  -- What the register of the host said last, where that is another instance; and why it is not
  -- believed, where it is not.
  followed jsonb,
  doubt text,
  created_at timestamptz not null
);
create index campaigns_in_state on campaigns (state);

-- What happened to each, for everybody to see: by a role, never by a name. It only grows.
create table campaign_steps (
  campaign text not null references campaigns (slug),
  number integer not null,
  event text not null,
  at timestamptz not null,
  by_role text not null,
  reason jsonb,
  primary key (campaign, number)
);

-- What the authority said it did with the result.
create table campaign_answers (
  id text primary key,
  campaign text not null references campaigns (slug),
  answer jsonb not null,
  issued timestamptz not null
);
create index answers_to_campaign on campaign_answers (campaign);

-- What the public says while a campaign is in review. The author is a keyed hash, erased with the
-- end of the review.
create table campaign_comments (
  id uuid primary key,
  campaign text not null references campaigns (slug),
  at timestamptz not null,
  text text not null,
  author text
);
create index comments_on_campaign on campaign_comments (campaign, at);

-- Votes of members and of boards, on letting a campaign begin or on stopping it.
create table polls (
  -- See `pollOf`: bound to the exact version.
  poll text primary key,
  campaign text not null references campaigns (slug),
  motion text not null check (motion in ('accept', 'halt')),
  method text not null check (method in ('member-ballot', 'board-vote')),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  electorate integer not null,
  ballot_key jsonb,
  -- Sealed private key; erased when the poll is over.
  signing_key text,
  -- Set first: nothing is cast after it. The outcome follows, once all is counted.
  closed_at timestamptz,
  outcome text,
  issued integer
);
create index polls_of_campaign on polls (campaign);

-- Who may ask for a ballot and who did, by keyed hash, in one value that is always written whole:
-- nothing tells in which order they asked, so that nothing can be joined with the ballots.
create table electorates (
  poll text primary key references polls (poll),
  electors jsonb not null
);

-- The ballots. Nothing here tells when one was cast.
create table ballots (
  poll text not null references polls (poll),
  serial text not null,
  vote text not null,
  message text not null,
  signature text not null,
  primary key (poll, serial)
);

-- Members who want a vote on stopping a campaign, by keyed hash, written whole as well.
create table motions (
  campaign text primary key references campaigns (slug),
  supporters jsonb not null
);

-- Votes of the board: by seat, with reasons; one who stands back has the vote `recused`.
create table board_votes (
  poll text not null references polls (poll),
  seat text not null,
  vote text not null check (vote in ('for', 'against', 'abstain', 'recused')),
  reasons jsonb not null,
  primary key (poll, seat)
);

-- Acts about a campaign stand in the same audit.
alter table staff_acts add column campaign text;

-- What the city's staff did. It only grows: the database itself refuses to change or remove a line.
create table staff_acts (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- Staff number or handle, as declared; no WebID.
  who text not null,
  act text not null,
  service text,
  batch uuid,
  reason text,
  count integer
);
create index staff_acts_of on staff_acts (who, id);
create function staff_acts_only_grow() returns trigger language plpgsql as $$ begin raise exception 'the audit of the staff only grows'; end $$;
create trigger staff_acts_stay before update or delete on staff_acts for each row execute function staff_acts_only_grow();
create trigger staff_acts_are_not_emptied before truncate on staff_acts for each statement execute function staff_acts_only_grow();

-- The console lists batches of a service by time.
create index batches_of_service on batches (service, begun_at);
create index codes_of_service on codes (service, made_at);

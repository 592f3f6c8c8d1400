-- How a record is called in its document: what was set aside of it is not delivered after what its
-- source said later. Two records of one person never share a name; names say nothing without a pod.
alter table deliveries add column name text not null default '';
create index dead_deliveries on deliveries (link, name) where state = 'dead';

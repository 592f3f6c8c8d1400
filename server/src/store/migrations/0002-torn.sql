-- Pods in which records of earlier deliveries were found to be missing.
alter table batches add column torn integer not null default 0;

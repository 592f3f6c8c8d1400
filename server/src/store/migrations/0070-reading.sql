-- Batches that are still read: each visit to a pod asks which, and there are few.
create index reading_batches on batches (id) where state = 'reading';

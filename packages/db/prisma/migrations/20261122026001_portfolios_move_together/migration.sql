-- When a whole portfolio moves, the history tells of many engagements in one row: ten thousand rows with three indexes each took three
-- times as long as the scores themselves. Such a row has the object '*', says of whom it tells in `object_ids`, and what of each, in that order, in data->'each'.
alter table audit_event add column object_ids text[],
  add constraint audit_event_objects check ((object_id = '*') = (object_ids is not null));

-- Scores are doubles; as decimal texts they took longer to compare than to compute.
alter table engagement alter column current_overall type double precision;

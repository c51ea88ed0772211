-- Which version of each pack an assessment asks, by the pack's id: so that a new version can name whom it touches. Empty where it was
-- opened before this was kept.
alter table assessment_internal add column pack_versions jsonb not null default '{}';

-- Why a pack that the facts call for was not asked: pinned with the assessment, as the packs that were are.
alter table assessment_internal add column removed_packs jsonb not null default '{}'; -- pack id to the reason given

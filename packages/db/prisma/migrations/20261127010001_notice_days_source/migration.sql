-- Whether a signed contract said how many days ahead a change is announced; null for notices from before this was kept.
alter table party_notice add column notice_from_contract boolean;

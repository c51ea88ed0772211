-- A byte for each question says nearly every answer; rows of two bytes, if there are any, are packed again by the next daily check.
delete from packed_answers;
comment on column packed_answers.cells is 'one byte for each question, in ascending order of ids';
comment on column packed_answers.more is 'what one byte cannot say: two bytes, or the answer written out';
update organisation set scores_checked_on = null where scores_checked_on is not null;

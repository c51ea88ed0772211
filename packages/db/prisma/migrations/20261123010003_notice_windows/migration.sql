-- A customer that keeps a notice tells the vendor until which day it may object: a reply of its own kind, written once.
alter table notice_reply add column last_day date;
alter table notice_reply drop constraint notice_reply_kind_check;
alter table notice_reply add constraint notice_reply_kind_check
  check (kind in ('received', 'approved', 'approvedWithTerms', 'objected', 'deemed', 'unanswered', 'withdrawn', 'effective'));
alter table notice_reply add constraint notice_reply_last_day_check check ((kind = 'received') = (last_day is not null));

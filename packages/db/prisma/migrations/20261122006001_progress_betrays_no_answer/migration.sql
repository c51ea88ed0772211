-- How many questions there are to answer is what it was at the invitation: a number that grew told the customer which answer opened more.
revoke update (question_count) on assessment from rantai_answering, rantai_respondent;

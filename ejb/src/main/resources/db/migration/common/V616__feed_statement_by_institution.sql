create index feed_statement_by_institution on feed_statement (institution_code);

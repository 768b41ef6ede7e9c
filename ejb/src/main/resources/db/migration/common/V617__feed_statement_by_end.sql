create index feed_statement_by_end on feed_statement (ended_by);

create index kept_answer_by_caller on kept_answer (caller, begun_at);

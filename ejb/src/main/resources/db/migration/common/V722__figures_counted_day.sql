-- Days that are counted once and for all, also those on which nothing happened.
create table counted_day (figure_day date primary key, counted_at timestamp(6) with time zone not null);

drop view newest_run;

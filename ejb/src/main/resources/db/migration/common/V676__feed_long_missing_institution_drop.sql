drop view long_missing_institution;

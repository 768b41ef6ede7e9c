drop view stated_institution;

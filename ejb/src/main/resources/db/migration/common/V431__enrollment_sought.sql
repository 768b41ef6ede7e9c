-- What the free text of the fund's list is looked for in: folded as jp.madoguchi.shared.TypedText does.
alter table enrollment_application add column sought varchar(2000);

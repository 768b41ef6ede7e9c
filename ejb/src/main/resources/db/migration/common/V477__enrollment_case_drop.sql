drop view enrollment_case;

create sequence discrepancy_number;

create sequence enrollment_receipt minvalue 1 maxvalue 999999 cycle;

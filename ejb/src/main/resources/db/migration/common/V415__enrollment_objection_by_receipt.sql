create index enrollment_objection_by_receipt on enrollment_objection (receipt, id);

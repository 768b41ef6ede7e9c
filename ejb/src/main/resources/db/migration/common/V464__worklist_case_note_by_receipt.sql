create index case_note_by_receipt on case_note (receipt, id);

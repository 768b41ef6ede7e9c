create index case_hand_over_by_receipt on case_hand_over (receipt, id);

create index evidence_by_receipt on evidence (receipt, number);

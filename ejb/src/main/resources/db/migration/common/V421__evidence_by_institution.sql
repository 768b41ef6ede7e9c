create index evidence_by_institution on evidence (institution_id, receipt);

create index evidence_by_safety on evidence (safety, scanned_at);

-- What a company's own labelled cases have shown, as its file says it, and what running them again said of this snapshot:
-- the first is part of the snapshot, the second is learnt after it was published.
alter table snapshots add column calibration jsonb;
alter table snapshots add column calibration_check jsonb;

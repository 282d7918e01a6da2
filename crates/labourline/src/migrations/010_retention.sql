-- A case that must not be purged or erased while somebody needs it: an appeal, an execution, a court's order. It stands from the first
-- person's word; two confirm it, and two lift it.
CREATE TABLE case_holds (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    chapter_id {id} NOT NULL,
    why {text} NOT NULL,
    asked_by {id} NOT NULL,
    asked_at BIGINT NOT NULL,
    confirmed_by {id},
    confirmed_at BIGINT,
    lift_why {text} NOT NULL,
    lift_asked_by {id},
    lift_asked_at BIGINT,
    lifted_by {id},
    lifted_at BIGINT
);
CREATE UNIQUE INDEX case_holds_standing ON case_holds (case_id) WHERE lifted_at IS NULL;
CREATE INDEX case_holds_by_chapter ON case_holds (chapter_id, no);
-- When a case was purged: its sums, its stage and its outcome stay for the figures, and nobody's name.
ALTER TABLE cases ADD COLUMN purged_at BIGINT;
CREATE INDEX cases_kept_after_closing ON cases (closed_at) WHERE closed_at IS NOT NULL AND purged_at IS NULL;

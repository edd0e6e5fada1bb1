-- expand, needs 0.1.0
-- What strangers were refused is kept for its time alone; all else in the audit stays.
DROP TRIGGER audit_keeps_every_line;

CREATE TRIGGER audit_keeps_every_line BEFORE DELETE ON audit WHEN OLD.action <> 'refused'
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;

CREATE INDEX audit_refused ON audit (actor, at) WHERE action = 'refused';
CREATE INDEX audit_refused_at ON audit (at) WHERE action = 'refused';

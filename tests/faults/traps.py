"""Traps in the database, which spring inside the transaction of the update they wait for: real errors, real hangs."""

FOREVER = """
CREATE VIEW IF NOT EXISTS forever (n) AS
WITH RECURSIVE endless (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless) SELECT n FROM endless;
"""


def hangs_for(telegram_id: int) -> str:
    """Let whoever makes a lead of this person wait for ever, as in a library's endless loop."""
    return f"""
    {FOREVER}
    CREATE TRIGGER hangs_{telegram_id} BEFORE INSERT ON leads WHEN NEW.telegram_id = {telegram_id}
    BEGIN SELECT count(*) FROM forever; END;
    """


def breaks_for(word: str) -> str:
    """Let the handling of a message with this word end in a refused statement."""
    return f"""
    CREATE TRIGGER breaks BEFORE INSERT ON ledger WHEN instr(NEW.data, '{word}')
    BEGIN SELECT RAISE(ABORT, 'a trap'); END;
    """

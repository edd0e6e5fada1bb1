"""Triggers in the database that cause real errors and hangs inside the transaction of a given update."""

FOREVER = """
CREATE VIEW IF NOT EXISTS forever (n) AS
WITH RECURSIVE endless (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless) SELECT n FROM endless;
"""


def hangs_for(telegram_id: int) -> str:
    """Make the creation of this person's lead hang for ever, as in a library's endless loop."""
    return f"""
    {FOREVER}
    CREATE TRIGGER hangs_{telegram_id} BEFORE INSERT ON leads WHEN NEW.telegram_id = {telegram_id}
    BEGIN SELECT count(*) FROM forever; END;
    """


def breaks_for(word: str) -> str:
    """Make the handling of a message with this word fail with a refused statement."""
    return f"""
    CREATE TRIGGER breaks BEFORE INSERT ON ledger WHEN instr(NEW.data, '{word}')
    BEGIN SELECT RAISE(ABORT, 'a trap'); END;
    """

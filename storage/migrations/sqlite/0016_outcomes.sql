-- contract, needs 0.6.0
-- A lead is a customer exactly while its outcome is won. Earlier versions left a customer who was then set aside at
-- that stage: such a lead returns to the stage before, as its ledger has it.
UPDATE leads SET stage = coalesce(
    (
        SELECT CASE
            WHEN data LIKE '%"before":"pql"%' THEN 'pql'
            WHEN data LIKE '%"before":"sql"%' THEN 'sql'
            WHEN data LIKE '%"before":"mql"%' THEN 'mql'
            ELSE 'lead'
        END
        FROM ledger
        WHERE lead = leads.number AND (kind = 'said') = FALSE AND kind = 'stage' AND data LIKE '%"after":"customer"%'
        ORDER BY at DESC, id DESC LIMIT 1
    ),
    CASE WHEN alerts > 0 THEN 'sql' ELSE 'lead' END
)
WHERE stage = 'customer' AND outcome IN ('lost', 'disqualified');

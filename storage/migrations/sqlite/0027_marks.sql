-- expand, needs 0.9.0
-- A customer's own link for others (?start=r_ and the code), made when they are first shown it. It goes with them.
CREATE TABLE referral_links (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    code TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX referral_links_by_code ON referral_links (code);

-- Who came by whose link. Once either is forgotten nothing says so; who came keeps the source `referral`.
CREATE TABLE referrals (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    referrer INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX referrals_by_referrer ON referrals (referrer);

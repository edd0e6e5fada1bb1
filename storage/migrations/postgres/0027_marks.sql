-- expand, needs 0.9.0
-- A customer's own link for others (?start=r_ and the code), made when they are first shown it. It goes with them.
CREATE TABLE referral_links (
    lead BIGINT PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    code TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE UNIQUE INDEX referral_links_by_code ON referral_links (code);

-- Who came by whose link. Once either is forgotten nothing says so; who came keeps the source `referral`.
CREATE TABLE referrals (
    lead BIGINT PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    referrer BIGINT NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    at BIGINT NOT NULL
);

CREATE INDEX referrals_by_referrer ON referrals (referrer);

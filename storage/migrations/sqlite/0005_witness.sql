-- expand, needs 0.3.0
-- When somebody was last here by Telegram's own date, where our clock said another day: erasing by age looks at both.
ALTER TABLE leads ADD COLUMN alive INTEGER;

-- How long Telegram told a row to wait when `not_before` was written: a clock that was wrong must not make it longer.
ALTER TABLE outbox ADD COLUMN wait INTEGER;

-- Timers of an hour at most: each round looks whether the clock keeps one of them waiting.
CREATE INDEX timers_short ON timers (due) WHERE kind <> 'decay';

"""What looks like a phone and is none. Each rule returns the spans of a prepared text that it holds.

- `table`: all rules in their order; what one has taken, the next ones no longer see.
- `links`: links and addresses. `codes`: accounts, cards, postcodes, orders, names with digits.
- `places_and_times`: dates, times, places, versions. `amounts`: sums, counts, extensions.
- `spans`: what every rule needs: spans, and labels with digits behind them.
"""

"""Totals: figures that are kept while leads change, so that /stats does not read every lead.

The view `lead_states` is the one definition of what a lead counts as, and triggers note every change of it in
`total_changes` (see migrations 0018 and 0019), but for a trial, which `ledger.add` notes. `totals` holds sums of them
by figure, source and period: a later figure needs no migration, only another line in `states.figures_of` and a count of
all leads.

- `states` is what a lead counts as; `periods` are the days and blocks of days it counts in.
- `progress` says how far the leads are counted, and begins to count them again.
- `changes` folds what changed into the totals; `counting` counts leads that were there before.
- `reading` sums a period; `recount` counts the leads again, compares, and repairs.
- `sources`: which payloads count by their names, and which are forgotten with their person.
- `sums`: whether blocks of days are the sums of their parts.
"""

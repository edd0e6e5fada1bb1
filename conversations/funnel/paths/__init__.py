"""Every path through the questions: what it reaches, and what it can never reach.

- `gates`: the points that paths can give before and after each question, and whether they pass a gate.
- `reachability`: errors, such as questions that nobody is asked and thresholds that no answers reach.
- `jumps`: answers that close a gate, and the jumps by which they do.
- `dead_ends`, `unused`: warnings, about answers that close a gate and about what nobody can ever get.
"""

"""The whole bot in virtual time: real parts, a real SQLite file, no threads, no HTTP, no waiting.

leaps: the event loop whose time leaps to whatever is due · life: one process, and the points at which it may die ·
store: the database as such a process has it, on a disk that may be full · door: the sandbox's Bot API without HTTP ·
bot: one bot through all its lives · story: how one lead becomes hot ·
witness: what the database was ever asked to send, by its own account ·
funnels: those that take turns ·
laws: what must hold whenever all is quiet · expected: a second opinion on what must be known of a person ·
troubles, machine: a state machine of trouble, and of people in it · business: a year of a small shop ·
totals: what was tried and what became of it, in figures.
"""

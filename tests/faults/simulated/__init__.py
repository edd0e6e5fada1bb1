"""The whole bot in virtual time: real parts, a real SQLite file or PostgreSQL server, no threads, no HTTP, no waiting.

leaps: the event loop whose time jumps to the next due event · life: one process, and the points at which it may die ·
store: the database of such a process, on a disk that may be full · server_store: the same on a PostgreSQL server ·
door: the sandbox's Bot API without HTTP ·
bot: one bot through all its lives · story: how one lead becomes hot ·
witness: a record of everything the database was asked to send ·
funnels: the funnels that alternate ·
laws, desk_laws, order: what must hold whenever the bot is idle ·
expected: an independent model of what must be stored about a person ·
troubles, machine: a state machine of failures and of people ·
sellers, desk_machine: another one, of a desk whose people do anything, for days · business: a year of a small shop ·
totals: figures of what was tried, and the results.
"""

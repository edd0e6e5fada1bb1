"""Figures over many leads, for readers only. `stats` counts for /stats."""

"""What every test shares: Hypothesis without a stop-watch, for two shared cores are slow at odd moments."""

from hypothesis import HealthCheck, settings

settings.register_profile("sarnakh", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("sarnakh")

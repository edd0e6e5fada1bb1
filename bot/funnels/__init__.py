"""funnels."""

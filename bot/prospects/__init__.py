"""prospects."""

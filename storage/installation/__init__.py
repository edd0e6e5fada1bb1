"""installation."""

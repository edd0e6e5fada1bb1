"""What is said and what it is worth."""

"""What is looked for, one thing a module."""

"""Rest days and working days (放假安排): the built-in years, and the office's own."""

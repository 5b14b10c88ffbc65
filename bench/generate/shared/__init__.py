"""What two applicants have in common on purpose."""

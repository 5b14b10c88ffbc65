"""Makes dossiers as an applicant's secretary would fill them in: realistic, fictional, the same bytes for the same seed."""

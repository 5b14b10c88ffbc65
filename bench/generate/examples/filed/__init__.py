"""Applicants of the round of 2013 as the districts handed them up, a folder for each district."""
